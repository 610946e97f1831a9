package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;

/** The employer says yes to a place as it stands: to what staff entered, or that it is still valid (PLC-12, PLC-13). */
@Singleton
class ConfirmPracticePlace {
    private static final Set<PlaceState> OPEN =
            EnumSet.of(PlaceState.SUBMITTED, PlaceState.PUBLISHED, PlaceState.FILLED);

    private final PracticePlaceRows places;
    private final PlaceSteps steps;
    private final Outbox outbox;
    private final BusinessClock clock;

    ConfirmPracticePlace(PracticePlaceRows places, PlaceSteps steps, Outbox outbox, BusinessClock clock) {
        this.places = places;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND; STEP_REFUSED for a draft, which is submitted instead, and for what is closed */
    @Transactional
    void confirm(UUID id) {
        PracticePlace place = steps.hold(id);
        if (!OPEN.contains(place.state())) {
            throw new Refused(
                    new CommonProblem.StepRefused("CONFIRM", place.state().name()));
        }
        places.confirm(id, clock.now());
        outbox.append(new PracticePlaceConfirmed(id));
    }
}
