package no.innpass.placement.cooperation;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;

/** Agreements with employers and what was done under them, in numbers (EMP-16). */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("What was agreed with an employer and how many it came to; who they were is not in it.")
class CooperationController {
    private final ShowCooperation show;

    CooperationController(ShowCooperation show) {
        this.show = show;
    }

    @Get("/employers/{id}/agreements")
    @Tag(name = "employers")
    CooperationView show(UUID id) {
        return show.show(id);
    }

    /** The agreements of the firm that the workplace belongs to, as far as they are not over. */
    @Get("/employer/workplaces/{id}/agreements")
    @Tag(name = "employer")
    List<OwnCooperationView> own(UUID id, Actor actor) {
        return show.showOwn(id, actor);
    }
}
