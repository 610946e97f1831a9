package no.innpass.candidate.rights;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.Candidates;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The candidate asks to be deleted, with or without a reason, or takes it back. The office answers within {@code rights.answerDays}. */
@Singleton
class AskDeletion {
    private final Candidates candidates;
    private final DeletionRows rows;
    private final Steps steps;
    private final Settings settings;
    private final BusinessClock clock;
    private final Ids ids;

    AskDeletion(
            Candidates candidates, DeletionRows rows, Steps steps, Settings settings, BusinessClock clock, Ids ids) {
        this.candidates = candidates;
        this.rows = rows;
        this.steps = steps;
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
    }

    /** Asking again while one waits is the same request. */
    @Transactional
    void ask(Actor actor, @Nullable String reason) {
        Candidate self = self(actor);
        Optional<DeletionRequest> open = rows.open(self.id());
        if (open.isEmpty()) {
            UUID id = ids.next();
            steps.take(DeletionTable.STEPS, id, null, DeletionAction.ASK, actor, null);
            rows.add(
                    id,
                    self.id(),
                    self.officeId(),
                    reason,
                    clock.now(),
                    clock.today().plusDays(settings.integer("rights.answerDays")));
        }
    }

    /** @throws Refused NOT_FOUND for somebody else's; STEP_REFUSED when it has been answered */
    @Transactional
    void takeBack(Actor actor, UUID id) {
        Candidate self = self(actor);
        DeletionRequest request = rows.lock(id)
                .filter(one -> one.candidateId().equals(self.id()))
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        DeletionState to = steps.take(DeletionTable.STEPS, id, request.state(), DeletionAction.TAKE_BACK, actor, null);
        rows.answer(id, to, clock.now(), actor.loginId(), null, null);
    }

    /** The own requests, newest first. */
    @Transactional
    List<DeletionRequestView> mine(Actor actor) {
        return rows.of(self(actor).id()).stream().map(DeletionRequestView::of).toList();
    }

    private Candidate self(Actor actor) {
        return actor.candidateId()
                .flatMap(candidates::find)
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }
}
