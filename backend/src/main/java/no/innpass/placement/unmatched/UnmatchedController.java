package no.innpass.placement.unmatched;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.innpass.matching.barrier.BarrierCode;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;

/** Ready candidates of the own offices without a place, and why. */
@Controller("/api/v1/unmatched")
@Tag(name = "placement")
@ExecuteOn(TaskExecutors.BLOCKING)
class UnmatchedController {
    private final ShowUnmatched show;

    UnmatchedController(ShowUnmatched show) {
        this.show = show;
    }

    /** By barrier, as numbers that add up to all of them, and one by one (MAT-37). */
    @Get("{?code}")
    @Audited(sight = Sight.RANKED_LINE, purpose = Purpose.FIND_PLACE, people = "people.candidateId")
    UnmatchedView unmatched(Actor actor, @QueryValue @Nullable BarrierCode code) {
        return show.show(actor, code);
    }
}
