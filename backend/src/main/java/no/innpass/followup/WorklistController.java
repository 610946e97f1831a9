package no.innpass.followup;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Cursor;

/** The worklist of a member of staff. */
@Controller("/api/v1/worklist")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class WorklistController {
    private final ShowWorklist showWorklist;

    WorklistController(ShowWorklist showWorklist) {
        this.showWorklist = showWorklist;
    }

    /** Own items and those of covered colleagues, most urgent first; with {@code days}, planned contacts ahead too. */
    @Get("{?days,cursor,limit}")
    @Audited(sight = Sight.TASK, purpose = Purpose.FOLLOW_UP, people = "items.candidateId")
    WorklistView list(
            Actor actor,
            @QueryValue(defaultValue = "0") @Min(0) @Max(90) int days,
            @QueryValue @Nullable @Size(max = Cursor.LONGEST) String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return showWorklist.show(actor, days, cursor, limit);
    }
}
