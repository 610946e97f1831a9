package no.innpass.oversight;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;
import org.jspecify.annotations.Nullable;

/** Takes a case one step on (16.8). Nobody judges what they wrote themselves (PRI-03). */
@Singleton
class MoveCase {
    private final CaseRows cases;
    private final CaseAccess access;
    private final Steps steps;

    MoveCase(CaseRows cases, CaseAccess access, Steps steps) {
        this.cases = cases;
        this.access = access;
        this.steps = steps;
    }

    /** @throws Refused NOT_FOUND for a case of another office; FORBIDDEN for the own; STEP_REFUSED, NOT_YET */
    @Transactional
    void move(UUID id, CaseAction action, Actor actor, @Nullable DismissReason reason) {
        OversightCase found = cases.lock(id)
                .filter(one -> access.mayRead(one, actor))
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        if (found.writerLogin().equals(actor.loginId())) {
            throw new Refused(new CommonProblem.Forbidden());
        }
        CaseState to =
                steps.take(CaseTable.STEPS, id, found.state(), action, actor, reason == null ? null : reason.name());
        cases.move(id, to);
    }
}
