package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.employer.Workplaces;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;

/** Takes and releases seats in the transaction of an agreement; the last one fills the place (16.1). */
@Singleton
class Seats {
    private final Workplaces workplaces;
    private final PracticePlaceRows places;
    private final PlaceSteps steps;
    private final PackPlaceFacts pack;
    private final Outbox outbox;
    private final BusinessClock clock;

    Seats(
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
     * A pause hides a place from new candidates (PLC-12); whoever is on the way there comes, and the place is filled once it is out again.
     *
     * @throws Refused NOT_FOUND, PLACE_FULL, PLACE_NOT_OPEN, CAP_REACHED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void take(UUID id, boolean beyondCap) {
        PracticePlace place = steps.hold(id);
        if (place.state() == PlaceState.FILLED) {
            throw new Refused(PlaceProblem.Stop.PLACE_FULL);
        }
        if (place.state() != PlaceState.PUBLISHED && place.state() != PlaceState.PAUSED) {
            throw new Refused(PlaceProblem.Stop.PLACE_NOT_OPEN);
        }
        if (beyondCap) {
            workplaces.personBeginsBeyondCap(place.workplaceId());
        } else {
            workplaces.personBegins(place.workplaceId());
        }
        int taken = place.seatsTaken() + 1;
        if (taken == place.positions() && place.state() == PlaceState.PUBLISHED) {
            steps.log(id, place.state(), PlaceAction.FILL, Acting.SYSTEM, null);
            places.seats(id, PlaceState.FILLED, taken);
            outbox.append(new PracticePlaceFilled(id));
        } else {
            places.seats(id, place.state(), taken);
        }
        pack.pack(id);
    }

    /** A filled place opens again inside its start window; after it, it closes as filled. */
    @Transactional(Transactional.TxType.MANDATORY)
    void release(UUID id) {
        PracticePlace place = steps.hold(id);
        int taken = place.seatsTaken() - 1;
        workplaces.personLeaves(place.workplaceId());
        if (place.state() != PlaceState.FILLED) {
            places.seats(id, place.state(), taken);
        } else if (place.startLatest() != null && place.startLatest().isBefore(clock.today())) {
            steps.log(id, place.state(), PlaceAction.CLOSE, Acting.SYSTEM, CloseReason.FILLED.name());
            places.close(id, CloseReason.FILLED, null);
            places.seats(id, PlaceState.CLOSED, taken);
            outbox.append(new PracticePlaceClosed(id));
        } else {
            steps.log(id, place.state(), PlaceAction.REOPEN, Acting.SYSTEM, null);
            places.seats(id, PlaceState.PUBLISHED, taken);
            outbox.append(new PracticePlaceReopened(id));
        }
        pack.pack(id);
    }
}
