package no.innpass.employer.labour;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;

/** Labour where the own workplace is and in what it does (UXC-09). */
@Controller("/api/v1/employer/workplaces/{id}/labour-facts")
@Tag(name = "employer")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Published figures of a region; of candidates nothing.")
class OwnLabourFactsController {
    private final ShowLabourFacts show;

    OwnLabourFactsController(ShowLabourFacts show) {
        this.show = show;
    }

    @Get
    LabourFactsView show(UUID id, Actor actor) {
        return show.show(id, actor);
    }
}
