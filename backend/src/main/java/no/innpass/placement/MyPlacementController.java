package no.innpass.placement;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import no.innpass.platform.security.Actor;

/** The candidate's own placement: the one that goes on now, else the planned one, else the newest. */
@Controller("/api/v1/me/placement")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class MyPlacementController {
    private final ShowPlacement show;
    private final EndPlacement endPlacement;

    MyPlacementController(ShowPlacement show, EndPlacement endPlacement) {
        this.show = show;
        this.endPlacement = endPlacement;
    }

    @Get
    PartyPlacementView.MyPlacementView get(Actor actor) {
        return show.mine(actor);
    }

    /** Ends it today; leaving costs nothing (AGR-14). */
    @Post("/end")
    PartyPlacementView.MyPlacementView end(Actor actor, @Body @Valid MyEndPlacementRequest request) {
        return show.mine(endPlacement.end(show.mine(actor).id(), request.asAnySide(), actor), actor);
    }
}
