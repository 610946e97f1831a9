package no.innpass.matching.engine;

import java.util.Comparator;
import java.util.UUID;
import no.innpass.matching.Basis;
import no.innpass.matching.Points;

/**
 * One document as an engine ranks it (MAT-07, MAT-21).
 *
 * @param tie see {@link no.innpass.matching.TieKey}
 * @param block which of the query's weight blocks it was weighed by, from 0
 */
public record Ranked(UUID id, Points points, long tie, int block) {
    private static final Comparator<Ranked> TIES =
            Comparator.comparingLong(Ranked::tie).thenComparing(Ranked::id);
    private static final Comparator<Ranked> BY_SCORE =
            Comparator.comparing(Ranked::points, Points.BY_SCORE).thenComparing(TIES);
    private static final Comparator<Ranked> BY_POINTS =
            Comparator.comparing(Ranked::points, Points.BY_POINTS).thenComparing(TIES);

    /** Best first, as {@link no.innpass.matching.MatchScore#order} has it for the same list. */
    public static Comparator<Ranked> order(Basis basis) {
        return basis == Basis.FULL ? BY_SCORE : BY_POINTS;
    }
}
