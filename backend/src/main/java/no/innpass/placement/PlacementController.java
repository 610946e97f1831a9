package no.innpass.placement;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;

/** Placements, for staff. */
@Controller("/api/v1/placements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class PlacementController {
    private final ShowPlacement show;
    private final StartPlacement startPlacement;
    private final EndPlacement endPlacement;

    PlacementController(ShowPlacement show, StartPlacement startPlacement, EndPlacement endPlacement) {
        this.show = show;
        this.startPlacement = startPlacement;
        this.endPlacement = endPlacement;
    }

    /** Those of the own offices, newest first. */
    @Get("{?state,cursor,limit}")
    @Audited(sight = Sight.PLACEMENT, purpose = Purpose.FOLLOW_UP, people = "items.candidateId")
    Slice<PlacementRowView> list(
            Actor actor,
            @QueryValue @Nullable PlacementState state,
            @QueryValue @Nullable @Size(max = Cursor.LONGEST) String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return show.list(actor, state, cursor, limit);
    }

    @Get("/{id}")
    @Audited(sight = Sight.PLACEMENT, purpose = Purpose.FOLLOW_UP, object = AuditObject.PLACEMENT)
    PlacementView get(UUID id, Actor actor) {
        return show.toStaff(id, actor);
    }

    /** On the first day, before the clock does it; refused with START_GATE while a gate does not hold. */
    @Post("/{id}/start")
    @Audited(sight = Sight.PLACEMENT, purpose = Purpose.FOLLOW_UP, object = AuditObject.PLACEMENT)
    PlacementView start(UUID id, Actor actor) {
        startPlacement.start(id, actor);
        return show.toStaff(id, actor);
    }

    @Post("/{id}/end")
    @Audited(sight = Sight.PLACEMENT, purpose = Purpose.FOLLOW_UP, object = AuditObject.PLACEMENT)
    PlacementView end(UUID id, Actor actor, @Body @Valid EndPlacementRequest request) {
        endPlacement.end(id, request, actor);
        return show.toStaff(id, actor);
    }
}
