package no.innpass.matching;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.gate.ConditionCode;
import no.innpass.matching.gate.GateCode;
import no.innpass.matching.term.Grade;

/**
 * One pair, scored (MAT-01: the same from both sides).
 *
 * @param profile code of the weight profile
 * @param grades of the criteria that are built, in their order
 * @param gates what stops the pair; then it is in no list
 * @param conditions what moves the pair to "within reach"
 * @param tieKey see {@link TieKey}
 */
public record MatchScore(
        UUID candidate,
        UUID place,
        String profile,
        Points points,
        Map<Criterion, Grade> grades,
        Set<GateCode> gates,
        Set<ConditionCode> conditions,
        long tieKey) {
    private static final Comparator<MatchScore> TIES = Comparator.comparingLong(MatchScore::tieKey)
            .thenComparing(MatchScore::candidate)
            .thenComparing(MatchScore::place);

    /** Best score first, then the tie key, then ids: the order of FULL pairs and of "within reach". */
    public static final Comparator<MatchScore> BY_SCORE =
            Comparator.comparing(MatchScore::points, Points.BY_SCORE).thenComparing(TIES);

    /** Most points first, then as above: the order of THIN pairs. */
    public static final Comparator<MatchScore> BY_POINTS =
            Comparator.comparing(MatchScore::points, Points.BY_POINTS).thenComparing(TIES);

    /** The order of the list of a basis. */
    public static Comparator<MatchScore> order(Basis basis) {
        return basis == Basis.FULL ? BY_SCORE : BY_POINTS;
    }
}
