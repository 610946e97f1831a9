package no.innpass.employer.activity;

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

/** Market contacts are asked to come along on visits (EMP-22). */
@Controller("/api/v1")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Visits to workplaces; of candidates nothing.")
class JointVisitController {
    private final JointVisits jointVisits;
    private final Idempotency idempotency;

    JointVisitController(JointVisits jointVisits, Idempotency idempotency) {
        this.jointVisits = jointVisits;
        this.idempotency = idempotency;
    }

    /** Whom the caller may take along to a workplace, and who is asked. */
    @Get("/workplaces/{id}/joint-visits")
    JointVisitsView of(UUID id, Actor actor) {
        return jointVisits.of(id, actor);
    }

    /** Asks somebody along on a planned visit, or plans one on a day and asks. */
    @OnceByKey
    @Post("/workplaces/{id}/joint-visits")
    @Status(HttpStatus.CREATED)
    HttpResponse<JointVisitView> ask(
            HttpRequest<?> request, UUID id, Actor actor, @Body @Valid JointVisitRequest body) {
        return idempotency.once(request, actor.loginId(), body, JointVisitView.class, () -> {
            JointVisitView view = jointVisits.ask(id, body, actor);
            return ETags.created(view, view.version(), URI.create("/api/v1/joint-visits/" + view.id()));
        });
    }

    /** A yes, a no, or the wish taken back; If-Match names the version that was read. */
    @Put("/joint-visits/{id}")
    HttpResponse<JointVisitView> answer(
            HttpRequest<?> request, UUID id, Actor actor, @Body @Valid JointVisitAnswer body) {
        JointVisitView view = jointVisits.answer(id, body, ETags.required(request), actor);
        return ETags.ok(view, view.version());
    }

    /** What the caller, or a colleague whom the caller covers for, is asked to come along on. */
    @Get("/own-joint-visits")
    List<JointVisitView> own(Actor actor) {
        return jointVisits.own(actor);
    }
}
