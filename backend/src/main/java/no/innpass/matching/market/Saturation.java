package no.innpass.matching.market;

import no.innpass.geography.Region;
import org.jspecify.annotations.Nullable;

/**
 * One occupation in one part of the country (MAT-35).
 *
 * @param occupation concept number
 * @param code of the occupation
 * @param finished people who have finished for it in the window
 * @param told the same, as it may be shown: absent where there are too few (REP-02)
 * @param openings free positions of published places whose work is of it, and people whom workplaces without an open place will recruit for it
 * @param saturated as {@link #saturated(int, int, int, int)} says
 */
public record Saturation(
        int occupation,
        String code,
        Region region,
        int finished,
        @Nullable Integer told,
        int openings,
        boolean saturated) {

    /**
     * Many finish, few places.
     *
     * @param ratio {@code saturation.ratio}: finishers for each opening from which on it is so; with no opening the least number alone
     *     decides
     * @param least {@code saturation.least}: fewer finishers than this never make it so
     */
    static boolean saturated(int finished, int openings, int ratio, int least) {
        return finished >= least && finished >= (long) ratio * openings;
    }
}
