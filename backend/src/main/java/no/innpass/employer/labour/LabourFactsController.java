package no.innpass.employer.labour;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;

/** Labour where a workplace is and in what it does (UXC-09), for staff. */
@Controller("/api/v1/workplaces/{id}/labour-facts")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Published figures of a region; of candidates nothing.")
class LabourFactsController {
    private final ShowLabourFacts show;

    LabourFactsController(ShowLabourFacts show) {
        this.show = show;
    }

    @Get
    LabourFactsView show(UUID id, Actor actor) {
        return show.show(id, actor);
    }
}
