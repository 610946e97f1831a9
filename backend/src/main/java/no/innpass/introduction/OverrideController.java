package no.innpass.introduction;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;

/** Overrides of matches: proposed by one person, decided by another (MAT-34, PRI-03). */
@Controller("/api/v1/overrides")
@Tag(name = "introduction")
@ExecuteOn(TaskExecutors.BLOCKING)
class OverrideController {
    private final ProposeOverride propose;
    private final DecideOverride decide;
    private final ShowOverrides show;

    OverrideController(ProposeOverride propose, DecideOverride decide, ShowOverrides show) {
        this.propose = propose;
        this.decide = decide;
        this.show = show;
    }

    /** The newest 200 of the own offices, and counts by reason. */
    @Get
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.CONTROL, people = "items.candidateId")
    OverridesView overrides(Actor actor) {
        return show.list(actor);
    }

    /** Asks the leader to let the cap of a workplace be passed for one pair. */
    @Post
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.INTRODUCE, people = "candidateId")
    @Status(HttpStatus.CREATED)
    OverrideView proposeOverride(Actor actor, @Body @Valid ProposeRequest request) {
        return show.one(actor, propose.propose(request, actor).id());
    }

    /** Yes, by another person than the proposer. */
    @Put("/{id}/approval")
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.CONTROL, object = AuditObject.OVERRIDE)
    HttpResponse<OverrideView> approveOverride(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid DecisionRequest request) {
        decide.decide(id, OverrideAction.APPROVE, ETags.required(http), request.words(), actor);
        return answer(actor, id);
    }

    /** No, with the reason in words. */
    @Put("/{id}/refusal")
    @Audited(sight = Sight.INTRODUCTION, purpose = Purpose.CONTROL, object = AuditObject.OVERRIDE)
    HttpResponse<OverrideView> refuseOverride(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid DecisionRequest request) {
        decide.decide(id, OverrideAction.REFUSE, ETags.required(http), request.words(), actor);
        return answer(actor, id);
    }

    private HttpResponse<OverrideView> answer(Actor actor, UUID id) {
        OverrideView view = show.one(actor, id);
        return ETags.ok(view, view.version());
    }
}
