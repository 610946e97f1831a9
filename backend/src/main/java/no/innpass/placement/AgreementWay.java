package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;

/** What every step of an agreement does alike: take the row, ask the table, log, store, tell. */
@Singleton
class AgreementWay {
    private final AgreementRows rows;
    private final Steps steps;
    private final Outbox outbox;

    AgreementWay(AgreementRows rows, Steps steps, Outbox outbox) {
        this.rows = rows;
        this.steps = steps;
        this.outbox = outbox;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional(TxType.MANDATORY)
    Agreement locked(UUID id) {
        return rows.lock(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    /** To be read alone. @throws Refused NOT_FOUND */
    Agreement found(UUID id) {
        return rows.findById(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    /** @throws Refused STEP_REFUSED or NOT_YET */
    Agreement take(Agreement agreement, AgreementAction action, Actor actor) {
        return stored(
                agreement.in(steps.take(AgreementTable.STEPS, agreement.id(), agreement.state(), action, actor, null)));
    }

    Agreement takeBySystem(Agreement agreement, AgreementAction action) {
        return stored(agreement.in(
                steps.takeBySystem(AgreementTable.STEPS, agreement.id(), agreement.state(), action, null)));
    }

    Agreement takeBySystem(Agreement agreement, AgreementAction action, Enum<?> reason) {
        return stored(agreement.in(
                steps.takeBySystem(AgreementTable.STEPS, agreement.id(), agreement.state(), action, reason.name())));
    }

    private Agreement stored(Agreement after) {
        Agreement stored = rows.update(after);
        outbox.append(new AgreementMoved(stored.id(), stored.state()));
        return stored;
    }
}
