package no.innpass.matching;

/**
 * The dated settings that lists read; scoring itself reads none.
 *
 * @param thinBasis {@code match.thinBasis}: percent of the applicable weight that has to be known for FULL
 * @param minScore {@code match.minScore}: the shown number below which nothing is proposed in the FULL list (MAT-19)
 */
public record MatchSettings(int thinBasis, int minScore) {
    public static final MatchSettings DEFAULT = new MatchSettings(50, 40);

    public MatchSettings {
        if (thinBasis < 0 || thinBasis > 100 || minScore < 0 || minScore > 100) {
            throw new IllegalArgumentException("both settings are percents");
        }
    }

    /** True when the pair may stand in the ordinary list: no gate, no condition, and not below the minimum if FULL. */
    public boolean ordinary(MatchScore score) {
        if (!score.gates().isEmpty() || !score.conditions().isEmpty()) {
            return false;
        }
        return score.points().basis(thinBasis) == Basis.THIN
                || score.points().shown().orElse(0) >= minScore;
    }
}
