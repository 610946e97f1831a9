package no.innpass.matching;

/** What a pair counts when a class is spread over employers (MAT-27). */
public final class PairCounts {
    private PairCounts() {}

    /**
     * 100 P div K, 1 to 10,000, for a pair of the ordinary list that is known well enough (FULL); 0 for every other. A pair of which less
     * than half is known has a number that the next answer can turn: nobody is placed by it before somebody has talked with the person.
     */
    public static int of(MatchScore score, MatchSettings settings) {
        Points points = score.points();
        boolean counts = settings.ordinary(score) && points.basis(settings.thinBasis()) == Basis.FULL;
        return counts ? 100 * points.p() / points.k() : 0;
    }
}
