package no.innpass.employer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The cap without hire (OVS-03): how many may finish at a workplace in the window without being hired, by its size.
 *
 * @param tiny of 1 to 4 ordinary employees; the others of 5 to 19, 20 to 49, 50 or more
 */
record NoHireCap(int tiny, int small, int middle, int large) {

    int of(SizeBand band) {
        return switch (band) {
            case S1_4 -> tiny;
            case S5_19 -> small;
            case S20_49 -> middle;
            case S50_PLUS -> large;
        };
    }

    /** One more than the cap is a matter for review. */
    static boolean passed(int unhired, int cap) {
        return unhired > cap;
    }

    /** @param letUntil last day of a decision that lets the workplace go on */
    static boolean stops(int unhired, int cap, @Nullable LocalDate letUntil, LocalDate today) {
        return passed(unhired, cap) && (letUntil == null || letUntil.isBefore(today));
    }
}
