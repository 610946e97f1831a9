package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.Refused;

/**
 * Says no to what waits for approval, with a reason that the employer reads (PLC-15, 16.1): sent back to be mended and sent again, or not taken for
 * good.
 */
@Singleton
class DeclinePracticePlace {
    private final PracticePlaceRows places;
    private final PlaceSteps steps;
    private final PackPlaceFacts pack;
    private final Outbox outbox;

    DeclinePracticePlace(PracticePlaceRows places, PlaceSteps steps, PackPlaceFacts pack, Outbox outbox) {
        this.places = places;
        this.steps = steps;
        this.pack = pack;
        this.outbox = outbox;
    }

    /** @throws Refused NOT_FOUND, STEP_REFUSED */
    @Transactional
    void sendBack(UUID id, DeclineRequest request, Acting by) {
        decline(id, PlaceAction.RETURN, PlaceState.DRAFT, request, by);
    }

    /** @throws Refused NOT_FOUND, STEP_REFUSED */
    @Transactional
    void refuse(UUID id, DeclineRequest request, Acting by) {
        decline(id, PlaceAction.REFUSE, PlaceState.REFUSED, request, by);
    }

    private void decline(UUID id, PlaceAction action, PlaceState to, DeclineRequest request, Acting by) {
        PracticePlace place = steps.hold(id);
        PlaceSteps.require(place.state(), action, by);
        places.decline(id, to, request.reason().strip());
        steps.log(id, place.state(), action, by, null);
        outbox.append(new PracticePlaceDeclined(id));
        pack.pack(id);
    }
}
