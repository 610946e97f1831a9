package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** The first day: with every start gate the agreement comes into force and the placement is active (16.3, 16.4, AGR-02). */
@Singleton
class StartPlacement {
    private final PlacementRows rows;
    private final AgreementWay agreements;
    private final AgreementAccess access;
    private final StartGates gates;
    private final Steps steps;
    private final Outbox outbox;
    private final BusinessClock clock;

    StartPlacement(
            PlacementRows rows,
            AgreementWay agreements,
            AgreementAccess access,
            StartGates gates,
            Steps steps,
            Outbox outbox,
            BusinessClock clock) {
        this.rows = rows;
        this.agreements = agreements;
        this.access = access;
        this.gates = gates;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * By a member of staff, or, without an actor, by the clock.
     *
     * @throws Refused START_GATE with the gates that do not hold; NOT_BEFORE_START, PERIOD_OVER
     */
    @Transactional
    public Placement start(UUID id, @Nullable Actor actor) {
        Placement placement = rows.lock(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        Agreement agreement = agreements.locked(placement.agreementId());
        if (actor != null) {
            access.requireAdviser(agreement, actor);
        }
        PlacementState next = actor == null
                ? steps.takeBySystem(PlacementTable.STEPS, id, placement.state(), PlacementAction.START, null)
                : steps.take(PlacementTable.STEPS, id, placement.state(), PlacementAction.START, actor, null);
        List<StartGate> missing = gates.missing(agreement);
        if (!missing.isEmpty()) {
            throw new Refused(new PlacementProblem.Gates(missing));
        }
        LocalDate today = clock.today();
        if (today.isBefore(placement.startsOn())) {
            throw new Refused(new PlacementProblem.TooEarly(placement.startsOn()));
        }
        if (today.isAfter(placement.endsOn())) {
            throw new Refused(new PlacementProblem.PeriodOver(placement.endsOn()));
        }
        agreements.takeBySystem(agreement, AgreementAction.PUT_IN_FORCE);
        Placement started = rows.update(placement.started(next, today));
        outbox.append(new PlacementStarted(id));
        return started;
    }
}
