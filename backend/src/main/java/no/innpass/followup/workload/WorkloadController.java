package no.innpass.followup.workload;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;

/** How much there is to do: one's own, that of the colleagues one leads, and that of offices (PRI-15). */
@Controller("/api/v1/workload")
@Tag(name = "follow-up")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Counts of the work of staff; nothing of a candidate.")
class WorkloadController {
    private final ShowWorkload show;
    private final ShowOffices offices;

    WorkloadController(ShowWorkload show, ShowOffices offices) {
        this.show = show;
        this.offices = offices;
    }

    /** One's own. */
    @Get("/own")
    WorkloadView ownWorkload(Actor actor) {
        return show.own(actor);
    }

    /** Each adviser of the office that one leads, by name. */
    @Get("/colleagues")
    List<ColleagueWorkloadView> colleaguesWorkload(Actor actor) {
        return show.led(actor);
    }

    /** Whole offices, by number; those with few people are hidden. */
    @Get("/offices")
    List<OfficeWorkloadView> officesWorkload() {
        return offices.all();
    }
}
