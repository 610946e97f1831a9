package no.innpass.introduction.exchange;

import no.innpass.practiceplace.StartWindow;
import org.jspecify.annotations.Nullable;

/** How long somebody waits for a seat, in days, as far as the place says how long one stays (MAT-33). Pure. */
final class Waits {
    private Waits() {}

    /**
     * Until a free seat can be taken.
     *
     * @param today day number
     */
    static int toStart(StartWindow start, int today) {
        return Math.max(0, start.first() - today);
    }

    /**
     * Until the seat of who stands {@code beyond} behind the last free one: all seats turn over together each time that one stay is over.
     *
     * @param beyond 1 for the first who finds no free seat
     * @return null where the place has not said how long one stays
     */
    static @Nullable Integer inQueue(StartWindow start, int beyond, int positions, int today) {
        if (start.days() == 0) {
            return null;
        }
        int rounds = (beyond + positions - 1) / Math.max(1, positions);
        return toStart(start, today) + rounds * start.days();
    }
}
