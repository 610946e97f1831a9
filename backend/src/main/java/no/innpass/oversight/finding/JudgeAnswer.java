package no.innpass.oversight.finding;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;

/** The auditor who made a finding closes it, asks again, or withdraws it. Nobody else's findings. */
@Singleton
class JudgeAnswer {
    private final FindingRows findings;
    private final Steps steps;
    private final BusinessClock business;
    private final Clock clock;

    JudgeAnswer(FindingRows findings, Steps steps, BusinessClock business, Clock clock) {
        this.findings = findings;
        this.steps = steps;
        this.business = business;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND; FORBIDDEN for another auditor's finding; STEP_REFUSED */
    @Transactional
    void close(UUID id, Actor actor) {
        findings.end(id, step(id, FindingAction.CLOSE, actor), null, clock.instant());
    }

    /** As {@link #close}. */
    @Transactional
    void withdraw(UUID id, FindingRemarkRequest why, Actor actor) {
        findings.end(id, step(id, FindingAction.WITHDRAW, actor), why.remark().strip(), clock.instant());
    }

    /** As {@link #close}; DAY_PAST. The answer that was not enough stays to be read until the next one. */
    @Transactional
    void askAgain(UUID id, FindingRemarkRequest why, Actor actor) {
        if (Optional.ofNullable(why.dueOn())
                .filter(day -> day.isBefore(business.today()))
                .isPresent()) {
            throw new Refused(FindingProblem.DAY_PAST);
        }
        findings.askAgain(
                id, step(id, FindingAction.ASK_AGAIN, actor), why.remark().strip(), why.dueOn());
    }

    private FindingState step(UUID id, FindingAction action, Actor actor) {
        Finding found = findings.lock(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        if (!found.madeBy().equals(actor.personId())) {
            throw new Refused(new CommonProblem.Forbidden());
        }
        return steps.take(FindingTable.STEPS, id, found.state(), action, actor, null);
    }
}
