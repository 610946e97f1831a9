package no.innpass.oversight.finding;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;

/** A leader of the office says what it has done, or will do. */
@Singleton
class AnswerFinding {
    private final FindingRows findings;
    private final Steps steps;
    private final Clock clock;

    AnswerFinding(FindingRows findings, Steps steps, Clock clock) {
        this.findings = findings;
        this.steps = steps;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND for a finding about another office; STEP_REFUSED */
    @Transactional
    void answer(UUID id, String answer, Actor actor) {
        Finding found = findings.lock(id)
                .filter(one -> ShowFindings.led(actor).contains(one.officeId()))
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        FindingState to = steps.take(FindingTable.STEPS, id, found.state(), FindingAction.ANSWER, actor, null);
        findings.answer(id, to, answer.strip(), actor.personId(), clock.instant());
    }
}
