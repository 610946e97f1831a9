package no.innpass.practiceplace;

import no.innpass.shared.Prospect;

/** The will to hire (MAT-11): what was declared weighs as much as four finished placements, each of which was a hire or was not. */
public final class Will {
    private static final int DECLARED_WEIGHT = 4;
    private static final int INTENDED = 100;
    private static final int POSSIBLE = 60;
    /** Counts only beside placements that have finished. */
    private static final int NOT_ASKED = 50;

    private Will() {}

    /**
     * {@code (4 x declared + 100 x hires) / (4 + finished)}, rounded half up.
     *
     * @param hires of those who finished, 0 to {@code finished}
     * @param finished placements in the window; those where a rule stopped the hire or the candidate chose otherwise are not counted
     * @return 0 to 100, or {@link JobFacts#UNKNOWN} where nobody was asked and nobody has finished
     */
    public static int of(Prospect prospect, int hires, int finished) {
        if (hires < 0 || hires > finished) {
            throw new IllegalArgumentException("hires are some of those who finished");
        }
        if (prospect == Prospect.NOT_ASKED && finished == 0) {
            return JobFacts.UNKNOWN;
        }
        int declared = switch (prospect) {
            case INTENDED -> INTENDED;
            case POSSIBLE -> POSSIBLE;
            case NONE -> 0;
            case NOT_ASKED -> NOT_ASKED;
        };
        int den = DECLARED_WEIGHT + finished;
        return (2 * (DECLARED_WEIGHT * declared + 100 * hires) + den) / (2 * den);
    }
}
