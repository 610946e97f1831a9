package no.innpass.employer.activity;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;

/** The market meeting sends somebody to a firm (EMP-19). */
@Controller("/api/v1/workplaces/{id}/visitor")
@Tag(name = "market board")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Contacts with workplaces; of candidates nothing.")
class AssignController {
    private final AssignVisitor assignVisitor;
    private final Idempotency idempotency;

    AssignController(AssignVisitor assignVisitor, Idempotency idempotency) {
        this.assignVisitor = assignVisitor;
        this.idempotency = idempotency;
    }

    /** Plans a contact for a colleague; refused where somebody has planned one so near that it will do. */
    @OnceByKey
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<ActivityView> assign(HttpRequest<?> request, UUID id, Actor actor, @Body @Valid AssignRequest body) {
        return idempotency.once(request, actor.loginId(), body, ActivityView.class, () -> {
            ActivityView view = assignVisitor.assign(id, body, actor);
            return ETags.created(view, view.version(), URI.create("/api/v1/activities/" + view.id()));
        });
    }
}
