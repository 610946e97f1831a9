package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.Refused;

/** Publishes what an employer has submitted or confirmed (PLC-15). From here on the prospect is locked (PLC-11). */
@Singleton
class ApprovePracticePlace {
    private final Workplaces workplaces;
    private final PracticePlaceRows places;
    private final NeedRows needs;
    private final PlaceSteps steps;
    private final PackPlaceFacts pack;
    private final Outbox outbox;

    ApprovePracticePlace(
            Workplaces workplaces,
            PracticePlaceRows places,
            NeedRows needs,
            PlaceSteps steps,
            PackPlaceFacts pack,
            Outbox outbox) {
        this.workplaces = workplaces;
        this.places = places;
        this.needs = needs;
        this.steps = steps;
        this.pack = pack;
        this.outbox = outbox;
    }

    /** @throws Refused NOT_FOUND, STEP_REFUSED, WORKPLACE_CLOSED, PLACE_INCOMPLETE, NO_OWNER, NOT_CONFIRMED, WORKPLACE_BLOCKED, CAP_REACHED */
    @Transactional
    void approve(UUID id, Acting by) {
        PracticePlace place = steps.hold(id);
        PlaceSteps.require(place.state(), PlaceAction.APPROVE, by);
        WorkplaceCard workplace = workplaces.find(place.workplaceId()).orElseThrow();
        boolean closed = workplaces.isClosed(place.workplaceId());
        PlaceGuards.open(closed);
        PlaceGuards.complete(needs.find(id, place.needVersion()).orElseThrow(), workplace);
        PlaceGuards.publishable(place, workplace, closed);
        places.publish(id);
        steps.log(id, place.state(), PlaceAction.APPROVE, by, null);
        outbox.append(new PracticePlacePublished(id));
        pack.pack(id);
    }
}
