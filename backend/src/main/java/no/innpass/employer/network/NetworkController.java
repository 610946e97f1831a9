package no.innpass.employer.network;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** Introductions through the network of employers (EMP-20). */
@Controller("/api/v1")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Which firm introduced which; of candidates nothing.")
class NetworkController {
    private final NetworkIntroductions introductions;
    private final ShowOwnNetwork showOwn;
    private final Idempotency idempotency;

    NetworkController(NetworkIntroductions introductions, ShowOwnNetwork showOwn, Idempotency idempotency) {
        this.introductions = introductions;
        this.showOwn = showOwn;
        this.idempotency = idempotency;
    }

    /** Whom a firm has introduced to us and who has introduced it, the newest day first, page by page. */
    @Get("/workplaces/{id}/network-introductions")
    Slice<NetworkIntroductionView> of(
            UUID id,
            Actor actor,
            @Nullable @QueryValue @Size(max = Cursor.LONGEST) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return introductions.of(id, cursor, limit, actor);
    }

    /** The firm has introduced another one, or was asked whether it knows somebody. */
    @OnceByKey
    @Post("/workplaces/{id}/network-introductions")
    @Status(HttpStatus.CREATED)
    HttpResponse<NetworkIntroductionView> add(
            HttpRequest<?> request, UUID id, Actor actor, @Body @Valid NetworkRequest body) {
        return idempotency.once(request, actor.loginId(), body, NetworkIntroductionView.class, () -> {
            NetworkIntroductionView view = introductions.add(id, body, actor);
            return ETags.created(view, view.version(), URI.create("/api/v1/network-introductions/" + view.id()));
        });
    }

    /** The firm named somebody or knows nobody, the other one said no, or it was written by mistake; If-Match names the version that was read. */
    @Put("/network-introductions/{id}")
    HttpResponse<NetworkIntroductionView> step(
            HttpRequest<?> request, UUID id, Actor actor, @Body @Valid NetworkStepRequest body) {
        NetworkIntroductionView view = introductions.step(id, body, ETags.required(request), actor);
        return ETags.ok(view, view.version());
    }

    /** Whether the firm that introduced may be named to the other one; If-Match names the version that was read. */
    @Put("/network-introductions/{id}/naming")
    HttpResponse<NetworkIntroductionView> name(
            HttpRequest<?> request, UUID id, Actor actor, @Body @Valid NamingRequest body) {
        NetworkIntroductionView view = introductions.name(id, body, ETags.required(request), actor);
        return ETags.ok(view, view.version());
    }

    /** Introductions that the caller should follow with a contact, and questions of the caller's that are not answered. */
    @Get("/own-network-introductions")
    List<NetworkIntroductionView> own(Actor actor) {
        return introductions.own(actor);
    }

    /** How many doors the firm has opened, and who opened it one and may be named. */
    @Get("/employer/workplaces/{id}/network")
    @Tag(name = "employer")
    OwnNetworkView ownNetwork(UUID id, Actor actor) {
        return showOwn.show(id, actor);
    }
}
