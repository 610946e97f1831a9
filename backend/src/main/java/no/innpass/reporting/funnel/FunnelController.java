package no.innpass.reporting.funnel;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;

/** The way of introductions, by office. */
@Controller("/api/v1/funnel")
@Tag(name = "statistics")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Numbers by office, small ones hidden; nothing of a candidate.")
class FunnelController {
    private final ShowModes modes;
    private final ShowKinds kinds;

    FunnelController(ShowModes modes, ShowKinds kinds) {
        this.modes = modes;
        this.kinds = kinds;
    }

    /** How many placements of which kind began, by office: individual and course practice apart and together (PLC-02). */
    @Get("/kinds")
    KindsView kinds(Actor actor) {
        return kinds.show(actor);
    }

    /** How many introductions began with the candidate and how many with the place, by office (MAT-03). */
    @Get("/modes")
    ModesView modes(Actor actor) {
        return modes.show(actor);
    }
}
