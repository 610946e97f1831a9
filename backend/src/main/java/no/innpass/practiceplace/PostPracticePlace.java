package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.employer.Workplaces;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;

/** Submits a draft for approval. An employer that submits has thereby confirmed; what staff submits waits for its yes. */
@Singleton
class PostPracticePlace {
    private final Workplaces workplaces;
    private final PracticePlaceRows places;
    private final NeedRows needs;
    private final PlaceSteps steps;
    private final PackPlaceFacts pack;
    private final Outbox outbox;
    private final BusinessClock clock;

    PostPracticePlace(
            Workplaces workplaces,
            PracticePlaceRows places,
            NeedRows needs,
            PlaceSteps steps,
            PackPlaceFacts pack,
            Outbox outbox,
            BusinessClock clock) {
        this.workplaces = workplaces;
        this.places = places;
        this.needs = needs;
        this.steps = steps;
        this.pack = pack;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND, STEP_REFUSED, WORKPLACE_CLOSED, PLACE_INCOMPLETE, NO_OWNER */
    @Transactional
    void post(UUID id, Acting by) {
        PracticePlace place = steps.hold(id);
        PlaceSteps.require(place.state(), PlaceAction.SUBMIT, by);
        PlaceGuards.open(workplaces.isClosed(place.workplaceId()));
        PlaceGuards.submittable(
                needs.find(id, place.needVersion()).orElseThrow(),
                workplaces.find(place.workplaceId()).orElseThrow());
        places.submit(id);
        if (by.isEmployer()) {
            places.confirm(id, clock.now());
        }
        steps.log(id, place.state(), PlaceAction.SUBMIT, by, null);
        outbox.append(new PracticePlacePosted(id));
        pack.pack(id);
    }
}
