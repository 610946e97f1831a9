package no.innpass.placement.choice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;

/** What first placements of an office rested on (EMP-17), by the id of the office. */
@Controller("/api/v1/first-placements/{id}")
@Tag(name = "placement")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
@NotAudited("At which workplaces an office placed somebody first, and on what ground; who came is not in it.")
class FirstPlacementController {
    private final ShowFirstPlacements show;

    FirstPlacementController(ShowFirstPlacements show) {
        this.show = show;
    }

    /** The newest first. */
    @Get("{?cursor,limit}")
    Slice<FirstPlacementRowView> firstPlacements(
            UUID id,
            Actor actor,
            @QueryValue @Nullable @Size(max = Cursor.LONGEST) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return show.list(id, cursor, limit, actor);
    }

    /** How many rested on a checklist, and how many on a reason. */
    @Get("/counts")
    FirstPlacementCountsView firstPlacementCounts(UUID id, Actor actor) {
        return show.count(id, actor);
    }
}
