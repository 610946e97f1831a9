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

/** What an employer says of how it is to work at its own workplace (EMP-12). */
@Controller("/api/v1/employer/workplaces/{id}/inside")
@Tag(name = "employer")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("What a workplace says of itself; of candidates nothing.")
class OwnInsideController {
    private final InsideProfiles profiles;

    OwnInsideController(InsideProfiles profiles) {
        this.profiles = profiles;
    }

    @Get
    HttpResponse<OwnInsideView> show(UUID id, Actor actor) {
        return answer(id, actor);
    }

    /** The workplace's own word of today; If-Match names the version that was read. */
    @Put
    HttpResponse<OwnInsideView> tell(HttpRequest<?> request, UUID id, Actor actor, @Body @Valid OwnInsideRequest body) {
        profiles.tellOwn(id, body, ETags.required(request), actor);
        return answer(id, actor);
    }

    private HttpResponse<OwnInsideView> answer(UUID id, Actor actor) {
        OwnInsideView view = profiles.showOwn(id, actor);
        return ETags.ok(view, view.version());
    }
}
