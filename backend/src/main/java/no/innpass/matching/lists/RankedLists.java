package no.innpass.matching.lists;

import java.util.List;
import no.innpass.matching.MatchSettings;

/**
 * Both lists of an answer, best first.
 *
 * @param fullCount how many pairs there are for FULL, shown or not
 * @param belowMinimum how many pairs of FULL were left out because their number is below the minimum (MAT-19)
 * @param settings thresholds that divided the lists
 * @param refreshed a fact changed between search and answer, and the rows were sorted anew (MAT-21)
 */
record RankedLists(
        List<RankedPair> full,
        List<RankedPair> thin,
        int fullCount,
        int thinCount,
        int belowMinimum,
        boolean refreshed,
        MatchSettings settings) {

    /** Nothing is proposed that is known well enough. */
    boolean empty() {
        return fullCount == 0;
    }
}
