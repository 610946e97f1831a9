package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * How long a word that a place is still valid holds (PLC-12): after {@code place.reconfirmDays} the employer is asked, after
 * {@code place.pauseDays} the place is paused. A day is 24 hours.
 */
@Singleton
class Freshness {
    private final Settings settings;
    private final BusinessClock clock;

    Freshness(Settings settings, BusinessClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Both terms as they stand now, read once for as many places as are shown. */
    Terms terms() {
        List<Integer> days = settings.integers("place.reconfirmDays", "place.pauseDays");
        return new Terms(clock.now(), Duration.ofDays(days.getFirst()), Duration.ofDays(days.getLast()));
    }

    record Terms(Instant now, Duration untilAsked, Duration untilPaused) {

        /** When the place is paused if nobody confirms it; absent while nobody need be asked. */
        @Nullable Instant pausesAt(PlaceState state, @Nullable Instant confirmedAt) {
            if (state != PlaceState.PUBLISHED || confirmedAt == null) {
                return null;
            }
            boolean asked = !now.isBefore(confirmedAt.plus(untilAsked));
            return asked ? confirmedAt.plus(untilPaused) : null;
        }
    }

    /** Whether a word given then still keeps a place on the lists. */
    boolean isFresh(@Nullable Instant confirmedAt) {
        return confirmedAt != null && confirmedAt.isAfter(pausedUntil());
    }

    /** Whoever was last confirmed at this instant or before is paused now. */
    Instant pausedUntil() {
        return clock.now().minus(Duration.ofDays(settings.integer("place.pauseDays")));
    }
}
