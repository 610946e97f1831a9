package no.innpass.employer;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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

/** Legal bodies, for staff. */
@Controller("/api/v1/employers")
@Tag(name = "employers")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Employers; nothing of a candidate.")
class EmployerController {
    private final RegisterEmployer registerEmployer;
    private final ShowEmployer showEmployer;
    private final Idempotency idempotency;

    EmployerController(RegisterEmployer registerEmployer, ShowEmployer showEmployer, Idempotency idempotency) {
        this.registerEmployer = registerEmployer;
        this.showEmployer = showEmployer;
        this.idempotency = idempotency;
    }

    /** Takes in a legal body by its organisation number. */
    @OnceByKey
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<EmployerView> register(HttpRequest<?> request, Actor actor, @Body @Valid EmployerRequest body) {
        return idempotency.once(request, actor.loginId(), body, EmployerView.class, () -> {
            EmployerView view = showEmployer.show(registerEmployer.register(body));
            return ETags.created(view, view.version(), URI.create("/api/v1/employers/" + view.id()));
        });
    }

    /** A legal body with its workplaces. */
    @Get("/{id}")
    HttpResponse<EmployerView> show(UUID id) {
        EmployerView view = showEmployer.show(id);
        return ETags.ok(view, view.version());
    }
}
