package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.Refused;

/** Ends a place with its reason (PLC-17). */
@Singleton
class ClosePracticePlace {
    private final PracticePlaceRows places;
    private final PlaceSteps steps;
    private final PackPlaceFacts pack;
    private final Outbox outbox;

    ClosePracticePlace(PracticePlaceRows places, PlaceSteps steps, PackPlaceFacts pack, Outbox outbox) {
        this.places = places;
        this.steps = steps;
        this.pack = pack;
        this.outbox = outbox;
    }

    /** @throws Refused NOT_FOUND, STEP_REFUSED, NOT_YET; NEED_NOT_VALID when reason and cause don't agree */
    @Transactional
    void close(UUID id, CloseRequest request, Acting by) {
        PracticePlace place = steps.hold(id);
        PlaceSteps.require(place.state(), PlaceAction.CLOSE, by);
        boolean neverFilled = request.reason() == CloseReason.NEVER_FILLED;
        if (neverFilled != (request.cause() != null)) {
            throw new Refused(new PlaceProblem.Content(
                    PlaceProblem.Content.NEED_NOT_VALID, "/cause", neverFilled ? "REQUIRED" : "ONLY_NEVER_FILLED"));
        }
        if (neverFilled && place.seatsTaken() > 0) {
            throw new Refused(
                    new PlaceProblem.Content(PlaceProblem.Content.NEED_NOT_VALID, "/reason", "SEATS_ARE_TAKEN"));
        }
        places.close(id, request.reason(), request.cause());
        steps.log(id, place.state(), PlaceAction.CLOSE, by, request.reason().name());
        outbox.append(new PracticePlaceClosed(id));
        pack.pack(id);
    }
}
