package no.innpass.employer.inside;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;

/** What a workplace is like inside, with who says so and when (EMP-12). */
@Controller("/api/v1/workplaces/{id}/inside")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("What a workplace is like; of candidates nothing.")
class InsideController {
    private final InsideProfiles profiles;

    InsideController(InsideProfiles profiles) {
        this.profiles = profiles;
    }

    @Get
    HttpResponse<InsideView> show(UUID id) {
        return answer(id);
    }

    /** What was seen on a visit; If-Match names the version that was read. */
    @Put
    HttpResponse<InsideView> tell(HttpRequest<?> request, UUID id, Actor actor, @Body @Valid InsideRequest body) {
        profiles.tell(id, body, ETags.required(request), actor);
        return answer(id);
    }

    private HttpResponse<InsideView> answer(UUID id) {
        InsideView view = profiles.show(id);
        return ETags.ok(view, view.version());
    }
}
