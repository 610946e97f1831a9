package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.state.TransitionLog;
import org.jspecify.annotations.Nullable;

/** Asks the table for a step and logs it, in the caller's transaction. */
@Singleton
class PlaceSteps {
    private final PracticePlaceRows places;
    private final TransitionLog log;

    PlaceSteps(PracticePlaceRows places, TransitionLog log) {
        this.places = places;
        this.log = log;
    }

    /** The place, held until the end of the transaction. */
    PracticePlace hold(UUID id) {
        return places.lock(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    /** @throws Refused STEP_REFUSED or NOT_YET */
    static void require(@Nullable PlaceState from, PlaceAction action, Acting by) {
        PlaceTransitions.TABLE.next(from, action, by.kind());
    }

    /** Logs the step that {@link #require} let through, once its guard has held. */
    void log(UUID id, @Nullable PlaceState from, PlaceAction action, Acting by, @Nullable String reason) {
        PlaceState to = PlaceTransitions.TABLE.next(from, action, by.kind());
        log.record("place", id, from, action, to, by.kind(), by.login(), reason);
    }
}
