package no.innpass.oversight.control;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;

/** What auditors read over all cases: decisions, unmet rights, caps (PRI-17). */
@Controller("/api/v1/audit")
@Tag(name = "audit")
@ExecuteOn(TaskExecutors.BLOCKING)
class ControlController {
    private final ControlLists lists;
    private final ListAuditedOffices offices;

    ControlController(ControlLists lists, ListAuditedOffices offices) {
        this.lists = lists;
        this.offices = offices;
    }

    /** Offices with their leaders. */
    @Get("/offices")
    @NotAudited("Offices and who leads them; nothing of a candidate.")
    List<AuditedOfficeView> offices() {
        return offices.list();
    }

    /** Decisions of staff, by month, newest first. */
    @Get("/decisions{?officeId,decision,cursor,limit}")
    @Audited(sight = Sight.CONTROL_LIST, purpose = Purpose.CONTROL)
    Slice<DecisionRowView> decisions(
            @QueryValue @Nullable UUID officeId,
            @QueryValue @Nullable ControlDecision decision,
            @QueryValue @Nullable @Size(max = Cursor.LONGEST) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return lists.decisions(officeId, decision, cursor, limit);
    }

    /** What was not done in time, counted by kind and office; the most late first. */
    @Get("/unmet-rights{?officeId}")
    @Audited(sight = Sight.CONTROL_LIST, purpose = Purpose.CONTROL)
    List<UnmetRowView> unmetRights(@QueryValue @Nullable UUID officeId) {
        return lists.unmet(officeId);
    }

    /** Workplaces that are full or stopped. */
    @Get("/caps{?officeId}")
    @Audited(sight = Sight.CONTROL_LIST, purpose = Purpose.CONTROL)
    List<CapRowView> caps(@QueryValue @Nullable UUID officeId) {
        return lists.caps(officeId);
    }
}
