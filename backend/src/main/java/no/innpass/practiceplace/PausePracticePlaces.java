package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import no.innpass.platform.outbox.Outbox;

/** Takes places off the lists that nobody has confirmed for long (PLC-12). Nothing is lost: one click brings a place back. */
@Singleton
class PausePracticePlaces {
    private final PracticePlaceRows places;
    private final PlaceSteps steps;
    private final PackPlaceFacts pack;
    private final Freshness freshness;
    private final Outbox outbox;

    PausePracticePlaces(
            PracticePlaceRows places, PlaceSteps steps, PackPlaceFacts pack, Freshness freshness, Outbox outbox) {
        this.places = places;
        this.steps = steps;
        this.pack = pack;
        this.freshness = freshness;
        this.outbox = outbox;
    }

    /** @return how many, at most {@code limit}; those that somebody else holds just now are left for the next time */
    @Transactional
    int pauseStale(int limit) {
        List<PracticePlace> stale = places.lockStale(freshness.pausedUntil(), limit);
        for (PracticePlace place : stale) {
            steps.log(place.id(), place.state(), PlaceAction.PAUSE, Acting.SYSTEM, "NOT_CONFIRMED");
            places.state(place.id(), PlaceState.PAUSED);
            outbox.append(new PracticePlacePaused(place.id()));
            pack.pack(place.id());
        }
        return stale.size();
    }
}
