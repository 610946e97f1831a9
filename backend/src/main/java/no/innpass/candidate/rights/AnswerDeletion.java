package no.innpass.candidate.rights;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import no.innpass.candidate.Candidates;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.retention.ErasePerson;
import no.innpass.platform.retention.HoldReason;
import no.innpass.platform.retention.Holds;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;

/** The office answers: everything personal goes in one transaction, or the candidate reads why not. */
@Singleton
class AnswerDeletion {
    private final DeletionRows rows;
    private final Candidates candidates;
    private final Holds holds;
    private final ErasePerson erase;
    private final Steps steps;
    private final BusinessClock clock;

    AnswerDeletion(
            DeletionRows rows,
            Candidates candidates,
            Holds holds,
            ErasePerson erase,
            Steps steps,
            BusinessClock clock) {
        this.rows = rows;
        this.candidates = candidates;
        this.holds = holds;
        this.erase = erase;
        this.steps = steps;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND outside the reach; DELETION_HELD while something keeps the person; STEP_REFUSED when it is answered */
    @Transactional
    void grant(Actor actor, UUID id) {
        DeletionRequest request = reached(actor, id);
        DeletionState to = steps.take(DeletionTable.STEPS, id, request.state(), DeletionAction.GRANT, actor, null);
        Set<HoldReason> reasons = holds.reasons(request.candidateId());
        if (!reasons.isEmpty()) {
            throw new Refused(new RightsProblem.DeletionHeld(reasons));
        }
        rows.answer(id, to, clock.now(), actor.loginId(), null, null);
        rows.forgetWords(request.candidateId());
        erase.erase(request.candidateId());
    }

    /** @throws Refused NOT_FOUND outside the reach; STEP_REFUSED when it is answered */
    @Transactional
    void refuse(Actor actor, UUID id, RefusalGround ground, String words) {
        DeletionRequest request = reached(actor, id);
        DeletionState to =
                steps.take(DeletionTable.STEPS, id, request.state(), DeletionAction.REFUSE, actor, ground.name());
        rows.answer(id, to, clock.now(), actor.loginId(), ground, words);
    }

    private DeletionRequest reached(Actor actor, UUID id) {
        DeletionRequest request = rows.lock(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        candidates.open(actor, request.candidateId());
        return request;
    }
}
