package no.innpass.oversight.finding;

import io.micronaut.core.annotation.Nullable;
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
import java.util.UUID;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;

/** Findings about an office, for its leaders. */
@Controller("/api/v1/findings")
@Tag(name = "audit")
@ExecuteOn(TaskExecutors.BLOCKING)
class LeadFindingController {
    private final ShowFindings show;
    private final AnswerFinding answer;

    LeadFindingController(ShowFindings show, AnswerFinding answer) {
        this.show = show;
        this.answer = answer;
    }

    /** Open ones first, by the day on which an answer is due. */
    @Get("{?cursor,limit}")
    @Audited(
            sight = Sight.SAMPLED_CASE,
            purpose = Purpose.CONTROL,
            people = "items.candidateId",
            object = AuditObject.FINDING)
    Slice<LeadFindingView> findings(
            Actor actor,
            @QueryValue @Nullable @Size(max = Cursor.LONGEST) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return show.forLeader(actor, cursor, limit);
    }

    @Get("/{id}")
    @Audited(
            sight = Sight.SAMPLED_CASE,
            purpose = Purpose.CONTROL,
            people = "candidateId",
            object = AuditObject.FINDING)
    LeadFindingView finding(UUID id, Actor actor) {
        return show.forLeader(actor, id);
    }

    @Post("/{id}/answer")
    @Audited(
            sight = Sight.SAMPLED_CASE,
            purpose = Purpose.CONTROL,
            people = "candidateId",
            object = AuditObject.FINDING)
    LeadFindingView answerFinding(UUID id, Actor actor, @Body @Valid FindingAnswerRequest request) {
        answer.answer(id, request.answer(), actor);
        return show.forLeader(actor, id);
    }
}
