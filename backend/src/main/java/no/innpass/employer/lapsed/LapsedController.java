package no.innpass.employer.lapsed;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Slice;

/** Hosts to win back (EMP-10). */
@Controller("/api/v1/lapsed-workplaces")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Which workplaces take nobody in any more, and why; of candidates nothing.")
class LapsedController {
    private final ListLapsed lapsed;

    LapsedController(ListLapsed lapsed) {
        this.lapsed = lapsed;
    }

    /** Workplaces that took people in and do no more, with the first reason, page by page. */
    @Get
    Slice<LapsedView> lapsed(Actor actor, @RequestBean @Valid LapsedFilter filter) {
        return lapsed.list(filter, actor);
    }
}
