package no.innpass.oversight;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
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

/** Cases of refused wishes about groups, for those who answer for them (OVS-09, OVS-12). */
@Controller("/api/v1/oversight-cases")
class OversightController {
    private final ShowCases show;
    private final MoveCase move;

    OversightController(ShowCases show, MoveCase move) {
        this.show = show;
        this.move = move;
    }

    /** Newest first: of the office, of the county, or all for an auditor; without the texts. */
    @Get("{?cursor,limit}")
    @Audited(sight = Sight.CASE, purpose = Purpose.CONTROL)
    Slice<CaseRowView> list(
            Actor actor,
            @QueryValue @Nullable @Size(max = Cursor.LONGEST) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return show.list(actor, cursor, limit);
    }

    /** One case with the text that was refused. */
    @Get("/{id}")
    @Audited(sight = Sight.CASE, purpose = Purpose.CONTROL, object = AuditObject.OVERSIGHT_CASE)
    CaseView show(UUID id, Actor actor) {
        return show.show(id, actor);
    }

    /** Takes it up with the writer. */
    @Post("/{id}/dialogue")
    @Audited(sight = Sight.CASE, purpose = Purpose.CONTROL, object = AuditObject.OVERSIGHT_CASE)
    CaseView startDialogue(UUID id, Actor actor) {
        move.move(id, CaseAction.START_DIALOGUE, actor, null);
        return show.show(id, actor);
    }

    /** Calls the employer to a hearing, the step before any decision. */
    @Post("/{id}/hearing")
    @Audited(sight = Sight.CASE, purpose = Purpose.CONTROL, object = AuditObject.OVERSIGHT_CASE)
    CaseView callHearing(UUID id, Actor actor) {
        move.move(id, CaseAction.CALL_HEARING, actor, null);
        return show.show(id, actor);
    }

    /** Puts it away with a reason. */
    @Post("/{id}/dismissal")
    @Audited(sight = Sight.CASE, purpose = Purpose.CONTROL, object = AuditObject.OVERSIGHT_CASE)
    CaseView dismiss(UUID id, Actor actor, @Body @Valid DismissRequest body) {
        move.move(id, CaseAction.DISMISS, actor, body.reason());
        return show.show(id, actor);
    }
}
