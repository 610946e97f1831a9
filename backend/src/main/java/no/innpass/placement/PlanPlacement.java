package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import no.innpass.introduction.Aftermath;
import no.innpass.introduction.Introductions;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.practiceplace.PracticePlaces;

/** The agreement is accepted: takes the seat and plans the placement (16.4), in the transaction of the last acceptance. */
@Singleton
class PlanPlacement {
    private final PlacementRows rows;
    private final PracticePlaces places;
    private final Introductions introductions;
    private final Steps steps;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessClock clock;

    PlanPlacement(
            PlacementRows rows,
            PracticePlaces places,
            Introductions introductions,
            Steps steps,
            Outbox outbox,
            Ids ids,
            BusinessClock clock) {
        this.rows = rows;
        this.places = places;
        this.introductions = introductions;
        this.steps = steps;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refused PLACE_FULL when no seat is left; PLACE_NOT_OPEN, CAP_REACHED */
    @Transactional(TxType.MANDATORY)
    Placement plan(Agreement agreement) {
        places.takeSeat(agreement.placeId(), introductions.useCapOverride(agreement.introductionId()));
        introductions.cameTo(agreement.introductionId(), Aftermath.SEAT_TAKEN);
        UUID id = ids.next();
        PlacementState state = steps.takeBySystem(PlacementTable.STEPS, id, null, PlacementAction.PLAN, null);
        Placement placement = rows.save(new Placement(
                id,
                agreement.id(),
                agreement.candidateId(),
                agreement.placeId(),
                agreement.workplaceId(),
                agreement.officeId(),
                state,
                agreement.startsOn(),
                agreement.endsOn(),
                null,
                null,
                null,
                ResponsibleParty.NAV,
                agreement.adviserId(),
                null,
                null,
                clock.now(),
                null));
        outbox.append(new PlacementAgreed(id));
        return placement;
    }
}
