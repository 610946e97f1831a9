package no.innpass.measure;

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

/** Quota and budget of a run (MAT-23): they never change a score (HR-8). */
@Controller("/api/v1/course-runs/{id}/frame")
@Tag(name = "measure")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Numbers of a run; nobody in it.")
class RunFrameController {
    private final RunFrames frames;

    RunFrameController(RunFrames frames) {
        this.frames = frames;
    }

    @Get
    HttpResponse<RunFrameView> frame(UUID id, Actor actor) {
        return answer(frames.show(id, actor));
    }

    /** If-Match names the version that was read; before and after stand in the audit log. */
    @Put
    HttpResponse<RunFrameView> changeFrame(
            HttpRequest<?> request, UUID id, Actor actor, @Body @Valid RunFrameRequest body) {
        return answer(frames.change(id, body, ETags.required(request), actor));
    }

    private static HttpResponse<RunFrameView> answer(RunFrameView view) {
        return ETags.ok(view, view.version());
    }
}
