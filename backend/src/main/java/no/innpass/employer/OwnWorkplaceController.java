package no.innpass.employer;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Slice;

/** The employer's own workplaces and whom to ring. */
@Controller("/api/v1/employer/workplaces")
@Tag(name = "employer")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("The employer's own workplaces; nothing of a candidate.")
class OwnWorkplaceController {
    private final ListOwnWorkplaces listOwnWorkplaces;

    OwnWorkplaceController(ListOwnWorkplaces listOwnWorkplaces) {
        this.listOwnWorkplaces = listOwnWorkplaces;
    }

    @Get
    Slice<OwnWorkplaceView> list(Actor actor) {
        return new Slice<>(listOwnWorkplaces.list(actor), null);
    }
}
