package no.innpass.employer.agreement;

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

/** Agreements with employers, made, changed and ended by staff (EMP-16). */
@Controller("/api/v1")
@Tag(name = "employers")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("What was agreed with employers, of candidates nothing; each change writes its own row.")
class EmployerAgreementController {
    private final EmployerAgreements agreements;
    private final Idempotency idempotency;

    EmployerAgreementController(EmployerAgreements agreements, Idempotency idempotency) {
        this.agreements = agreements;
        this.idempotency = idempotency;
    }

    /** Makes an agreement with an employer; the caller's office is a party. */
    @OnceByKey
    @Post("/employers/{id}/agreements")
    @Status(HttpStatus.CREATED)
    HttpResponse<EmployerAgreementView> make(
            HttpRequest<?> request, UUID id, Actor actor, @Body @Valid AgreementRequest body) {
        return idempotency.once(request, actor.loginId(), body, EmployerAgreementView.class, () -> {
            EmployerAgreementView view = agreements.make(id, body, actor);
            return ETags.created(view, view.version(), URI.create("/api/v1/employer-agreements/" + view.id()));
        });
    }

    /** Changes one that has not been ended; If-Match names the version that was read. */
    @Put("/employer-agreements/{id}")
    HttpResponse<EmployerAgreementView> change(
            HttpRequest<?> request, UUID id, Actor actor, @Body @Valid AgreementRequest body) {
        EmployerAgreementView view = agreements.change(id, body, ETags.required(request), actor);
        return ETags.ok(view, view.version());
    }

    /** Ends one before its last day; If-Match names the version that was read. */
    @Put("/employer-agreements/{id}/ending")
    HttpResponse<EmployerAgreementView> end(
            HttpRequest<?> request, UUID id, Actor actor, @Body @Valid EndAgreementRequest body) {
        EmployerAgreementView view = agreements.end(id, body, ETags.required(request), actor);
        return ETags.ok(view, view.version());
    }

    /** Agreements that the caller should look at, the first day first; at most fifty. */
    @Get("/own-agreement-reviews")
    List<AgreementReviewView> due(Actor actor) {
        return agreements.due(actor);
    }
}
