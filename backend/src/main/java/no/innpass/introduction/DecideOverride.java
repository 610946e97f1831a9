package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.ETags;
import org.jspecify.annotations.Nullable;

/** The leader of the candidate's office says yes or no to what somebody else has proposed (PRI-03). */
@Singleton
class DecideOverride {
    private final OverrideRows rows;
    private final PairAccess access;
    private final Steps steps;
    private final AuditLog audit;
    private final BusinessClock clock;

    DecideOverride(OverrideRows rows, PairAccess access, Steps steps, AuditLog audit, BusinessClock clock) {
        this.rows = rows;
        this.access = access;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND for another office's; CONFLICT; APPROVER_IS_PROPOSER; STEP_REFUSED when it is decided; INCOMPLETE for a no without words */
    @Transactional
    void decide(UUID id, OverrideAction action, long version, @Nullable String words, Actor actor) {
        MatchOverride override = rows.lock(id)
                .filter(one -> actor.hasInOffice(Role.OFFICE_LEADER, one.officeId()))
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        access.requireOffice(override.candidateId(), actor);
        ETags.requireSame(version, override.version());
        if (actor.personId().equals(override.proposedBy())) {
            throw new Refused(new IntroductionProblem.ApproverIsProposer());
        }
        OverrideState next = steps.take(OverrideTable.STEPS, id, override.state(), action, actor, null);
        if (action == OverrideAction.REFUSE && words == null) {
            throw new Refused(new IntroductionProblem.Field("/words", "REQUIRED"));
        }
        rows.decide(id, next, actor.personId(), clock.now(), words);
        audit.change(
                actor,
                new AuditLog.Change(
                        "DECIDE_OVERRIDE", Purpose.CONTROL, AuditObject.OVERRIDE, id, List.of(override.candidateId())),
                Map.of("state", override.state()),
                Map.of("state", next, "words", words == null ? "" : words));
    }
}
