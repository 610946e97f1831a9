package no.innpass.placement;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;

/** Placements at the own workplaces. */
@Controller("/api/v1/employer/placements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class EmployerPlacementController {
    private final ShowPlacement show;
    private final EndPlacement endPlacement;

    EmployerPlacementController(ShowPlacement show, EndPlacement endPlacement) {
        this.show = show;
        this.endPlacement = endPlacement;
    }

    /** Newest first. */
    @Get
    @Audited(sight = Sight.PLACEMENT, purpose = Purpose.FOLLOW_UP, people = "id", peopleBy = AuditObject.PLACEMENT)
    List<PartyPlacementView.EmployerPlacementView> list(Actor actor) {
        return show.listToEmployer(actor);
    }

    @Get("/{id}")
    @Audited(sight = Sight.PLACEMENT, purpose = Purpose.FOLLOW_UP, object = AuditObject.PLACEMENT)
    PartyPlacementView.EmployerPlacementView get(UUID id, Actor actor) {
        return show.toEmployer(id, actor);
    }

    /** Ends it today (AGR-14). */
    @Post("/{id}/end")
    @Audited(sight = Sight.PLACEMENT, purpose = Purpose.FOLLOW_UP, object = AuditObject.PLACEMENT)
    PartyPlacementView.EmployerPlacementView end(UUID id, Actor actor, @Body @Valid EndPlacementRequest request) {
        endPlacement.end(id, request, actor);
        return show.toEmployer(id, actor);
    }
}
