package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;
import org.jspecify.annotations.Nullable;

/** What every step of an introduction does alike: take the row, ask the table, log, store, tell. */
@Singleton
class Way {
    private final IntroductionRows rows;
    private final Steps steps;
    private final Outbox outbox;

    Way(IntroductionRows rows, Steps steps, Outbox outbox) {
        this.rows = rows;
        this.steps = steps;
        this.outbox = outbox;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional(TxType.MANDATORY)
    Introduction locked(UUID id) {
        return rows.lock(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    /** @throws Refused STEP_REFUSED or NOT_YET */
    IntroductionState step(
            Introduction introduction, IntroductionAction action, Actor actor, @Nullable Enum<?> reason) {
        return steps.take(
                IntroductionTable.STEPS,
                introduction.id(),
                introduction.state(),
                action,
                actor,
                reason == null ? null : reason.name());
    }

    IntroductionState stepBySystem(Introduction introduction, IntroductionAction action) {
        return steps.takeBySystem(IntroductionTable.STEPS, introduction.id(), introduction.state(), action, null);
    }

    /** Stores the introduction after its step and appends the event. */
    Introduction stored(Introduction after) {
        Introduction stored = rows.update(after);
        outbox.append(new IntroductionMoved(stored.id(), stored.state()));
        return stored;
    }
}
