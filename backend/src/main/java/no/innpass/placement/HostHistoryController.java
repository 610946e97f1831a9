package no.innpass.placement;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;

/** What came of the placements at a workplace, in numbers (EMP-14). */
@Controller("/api/v1")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("How many placements came to what at a workplace; who they were is not in it.")
class HostHistoryController {
    private final ShowHostHistory show;

    HostHistoryController(ShowHostHistory show) {
        this.show = show;
    }

    @Get("/workplaces/{id}/history")
    HostHistoryView history(UUID id) {
        return show.show(id);
    }

    /** The firm's own figures, with how it answers. */
    @Get("/employer/workplaces/{id}/history")
    @Tag(name = "employer")
    OwnHistoryView own(UUID id, Actor actor) {
        return show.showOwn(id, actor);
    }
}
