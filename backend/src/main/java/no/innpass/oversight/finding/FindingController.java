package no.innpass.oversight.finding;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;
import no.innpass.platform.web.Slice;

/** The register of findings, for auditors (PRI-17). */
@Controller("/api/v1/audit/findings")
@Tag(name = "audit")
@ExecuteOn(TaskExecutors.BLOCKING)
class FindingController {
    private final ShowFindings show;
    private final MakeFinding make;
    private final JudgeAnswer judge;
    private final Idempotency idempotency;

    FindingController(ShowFindings show, MakeFinding make, JudgeAnswer judge, Idempotency idempotency) {
        this.show = show;
        this.make = make;
        this.judge = judge;
        this.idempotency = idempotency;
    }

    /** Open ones first, by the day on which an answer is due. */
    @Get("{?cursor,limit}")
    @Audited(sight = Sight.CONTROL_LIST, purpose = Purpose.CONTROL)
    Slice<FindingView> auditFindings(
            Actor actor,
            @QueryValue @Nullable @Size(max = Cursor.LONGEST) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return show.forAuditor(actor, cursor, limit);
    }

    @OnceByKey
    @Post
    @Audited(sight = Sight.CONTROL_LIST, purpose = Purpose.CONTROL)
    HttpResponse<FindingView> makeFinding(HttpRequest<?> http, Actor actor, @Body @Valid FindingRequest request) {
        return idempotency.once(http, actor.loginId(), request, FindingView.class, () -> {
            UUID id = make.make(request, actor);
            return HttpResponse.created(show.forAuditor(actor, id), URI.create("/api/v1/audit/findings/" + id));
        });
    }

    @Get("/{id}")
    @Audited(sight = Sight.CONTROL_LIST, purpose = Purpose.CONTROL, object = AuditObject.FINDING)
    FindingView auditFinding(UUID id, Actor actor) {
        return show.forAuditor(actor, id);
    }

    /** The answer is enough. */
    @Post("/{id}/closure")
    @Audited(sight = Sight.CONTROL_LIST, purpose = Purpose.CONTROL, object = AuditObject.FINDING)
    FindingView closeFinding(UUID id, Actor actor) {
        judge.close(id, actor);
        return show.forAuditor(actor, id);
    }

    /** The answer is not enough; the office answers anew. */
    @Post("/{id}/question")
    @Audited(sight = Sight.CONTROL_LIST, purpose = Purpose.CONTROL, object = AuditObject.FINDING)
    FindingView askAgain(UUID id, Actor actor, @Body @Valid FindingRemarkRequest request) {
        judge.askAgain(id, request, actor);
        return show.forAuditor(actor, id);
    }

    /** It was none. */
    @Post("/{id}/withdrawal")
    @Audited(sight = Sight.CONTROL_LIST, purpose = Purpose.CONTROL, object = AuditObject.FINDING)
    FindingView withdrawFinding(UUID id, Actor actor, @Body @Valid FindingRemarkRequest request) {
        judge.withdraw(id, request, actor);
        return show.forAuditor(actor, id);
    }
}
