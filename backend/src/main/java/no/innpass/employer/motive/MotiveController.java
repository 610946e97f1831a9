package no.innpass.employer.motive;

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

/** Why a workplace takes people in, for staff alone (EMP-11). */
@Controller("/api/v1/workplaces/{id}/motives")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Why a workplace takes people in; of candidates nothing.")
class MotiveController {
    private final Motives motives;

    MotiveController(Motives motives) {
        this.motives = motives;
    }

    @Get
    HttpResponse<MotivesView> show(UUID id) {
        return answer(motives.show(id));
    }

    /** In place of what was heard before; If-Match names the version that was read. */
    @Put
    HttpResponse<MotivesView> tell(HttpRequest<?> request, UUID id, Actor actor, @Body @Valid MotivesRequest body) {
        return answer(motives.tell(id, body, ETags.required(request), actor));
    }

    private static HttpResponse<MotivesView> answer(MotivesView view) {
        return ETags.ok(view, view.version());
    }
}
