package no.innpass.candidate.rights;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;

/** Facts that candidates do not agree with, for the office that answers; the answer is given where the fact stands. */
@Controller("/api/v1/fact-disputes")
@Tag(name = "candidate")
@ExecuteOn(TaskExecutors.BLOCKING)
class DisputeController {
    private final ShowDisputes show;

    DisputeController(ShowDisputes show) {
        this.show = show;
    }

    /** Those that wait, the first that is due first. */
    @Get
    @Audited(sight = Sight.LINE, purpose = Purpose.CASEWORK, people = "candidateId")
    List<DisputeRowView> factDisputes(Actor actor) {
        return show.waiting(actor);
    }
}
