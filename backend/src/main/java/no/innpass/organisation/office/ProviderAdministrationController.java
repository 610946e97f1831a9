package no.innpass.organisation.office;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;

/** Providers, for administrators (PRI-01). */
@Controller("/api/v1/administration/providers")
@Tag(name = "administration")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Providers by name and number; each change writes its own row. Nothing of a candidate.")
class ProviderAdministrationController {
    private final AdministerProvider administer;
    private final Idempotency idempotency;

    ProviderAdministrationController(AdministerProvider administer, Idempotency idempotency) {
        this.administer = administer;
        this.idempotency = idempotency;
    }

    /** Every provider, by name. */
    @Get
    List<ProviderView> listProviders() {
        return administer.all();
    }

    @Get("/{id}")
    HttpResponse<ProviderView> provider(UUID id) {
        return answer(id);
    }

    /** A new provider. */
    @OnceByKey
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<ProviderView> addProvider(HttpRequest<?> http, Actor actor, @Body @Valid ProviderRequest request) {
        return idempotency.once(http, actor.loginId(), request, ProviderView.class, () -> {
            ProviderView view = administer.one(administer.add(actor, request));
            return ETags.created(view, view.version(), URI.create("/api/v1/administration/providers/" + view.id()));
        });
    }

    /** Another name or county; If-Match names the version that was read. */
    @Put("/{id}")
    HttpResponse<ProviderView> changeProvider(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid ProviderRequest request) {
        administer.change(actor, id, request, ETags.required(http));
        return answer(id);
    }

    private HttpResponse<ProviderView> answer(UUID id) {
        ProviderView view = administer.one(id);
        return ETags.ok(view, view.version());
    }
}
