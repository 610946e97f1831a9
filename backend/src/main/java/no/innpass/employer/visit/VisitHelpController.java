package no.innpass.employer.visit;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;

/** Help before a visit (EMP-22). */
@Controller("/api/v1/workplaces/{id}/visit-help")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("What is known of a workplace; of candidates nothing.")
class VisitHelpController {
    private final ShowVisitHelp show;

    VisitHelpController(ShowVisitHelp show) {
        this.show = show;
    }

    /** What to talk about, and what nobody has seen there yet. */
    @Get
    VisitHelpView show(UUID id, Actor actor) {
        return show.show(id, actor);
    }
}
