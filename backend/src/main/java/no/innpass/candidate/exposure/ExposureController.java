package no.innpass.candidate.exposure;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;

/** How often a candidate has been seen, for the office that follows the person up. */
@Controller("/api/v1/candidates")
@Tag(name = "candidate")
@ExecuteOn(TaskExecutors.BLOCKING)
class ExposureController {
    private final ShowExposure show;

    ExposureController(ShowExposure show) {
        this.show = show;
    }

    /** Shown, opened, asked, presented, invited, accepted, returned: how often, and when last shown (MAT-29). */
    @Get("/{id}/exposure")
    @Audited(sight = Sight.PERSON, purpose = Purpose.CASEWORK)
    ExposureView exposure(Actor actor, UUID id) {
        return show.show(actor, id);
    }
}
