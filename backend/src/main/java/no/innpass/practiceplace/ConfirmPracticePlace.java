package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;

/**
 * Somebody says yes to a place as it stands: the employer to what staff entered, or that it is still valid (PLC-12, PLC-13). A paused place is out
 * again by it.
 */
@Singleton
class ConfirmPracticePlace {
    private static final Set<PlaceState> OPEN =
            EnumSet.of(PlaceState.SUBMITTED, PlaceState.PUBLISHED, PlaceState.PAUSED, PlaceState.FILLED);

    private final Workplaces workplaces;
    private final PracticePlaceRows places;
    private final PlaceSteps steps;
    private final PackPlaceFacts pack;
    private final Outbox outbox;
    private final BusinessClock clock;

    ConfirmPracticePlace(
            Workplaces workplaces,
            PracticePlaceRows places,
            PlaceSteps steps,
            PackPlaceFacts pack,
            Outbox outbox,
            BusinessClock clock) {
        this.workplaces = workplaces;
        this.places = places;
        this.steps = steps;
        this.pack = pack;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Staff pass on what the employer has said of what it stands by already; a need that it has not seen it confirms itself.
     *
     * @throws Refused NOT_FOUND; STEP_REFUSED for a draft, which is submitted instead, and for what is closed; NOT_CONFIRMED for staff; for a paused
     *     place also WORKPLACE_CLOSED, NO_OWNER, WORKPLACE_BLOCKED
     */
    @Transactional
    void confirm(UUID id, Acting by) {
        PracticePlace place = steps.hold(id);
        if (!OPEN.contains(place.state())) {
            throw new Refused(
                    new CommonProblem.StepRefused("CONFIRM", place.state().name()));
        }
        if (!by.isEmployer() && !place.isConfirmed()) {
            throw new Refused(PlaceProblem.Stop.NOT_CONFIRMED);
        }
        places.confirm(id, clock.now());
        outbox.append(new PracticePlaceConfirmed(id));
        if (place.state() == PlaceState.PAUSED) {
            revive(place, by);
        }
    }

    private void revive(PracticePlace place, Acting by) {
        UUID id = place.id();
        WorkplaceCard workplace = workplaces.find(place.workplaceId()).orElseThrow();
        PlaceGuards.revivable(workplace, workplaces.isClosed(workplace.id()));
        steps.log(id, PlaceState.PAUSED, PlaceAction.REVIVE, by, null);
        boolean full = place.seatsTaken() == place.positions();
        places.state(id, full ? PlaceState.FILLED : PlaceState.PUBLISHED);
        outbox.append(new PracticePlaceRevived(id));
        if (full) {
            steps.log(id, PlaceState.PUBLISHED, PlaceAction.FILL, Acting.SYSTEM, null);
            outbox.append(new PracticePlaceFilled(id));
        }
        pack.pack(id);
    }
}
