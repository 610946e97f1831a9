package no.innpass.matching.term;

/**
 * What one criterion says of one pair (MAT-07): a grade, UNKNOWN or NOT_APPLICABLE.
 *
 * @param num sum of weight x grade of the known items, 0 to 100 x den
 * @param den sum of the weights of the known items; 0 where nothing is known
 * @param applicable false: the asking side has stated that it asks nothing; only with den 0
 */
public record Grade(int num, int den, boolean applicable) {
    public static final Grade UNKNOWN = new Grade(0, 0, true);
    public static final Grade NOT_APPLICABLE = new Grade(0, 0, false);

    public Grade {
        if (den < 0 || num < 0 || num > 100 * den || !applicable && den > 0) {
            throw new IllegalArgumentException("no grade is " + num + " / " + den);
        }
    }

    /** The sums as a grade; where nothing is known, UNKNOWN or NOT_APPLICABLE. */
    public static Grade of(int num, int den, boolean asksNothing) {
        return den > 0 ? new Grade(num, den, true) : asksNothing ? NOT_APPLICABLE : UNKNOWN;
    }

    public State state() {
        return den > 0 ? State.GRADE : applicable ? State.UNKNOWN : State.NOT_APPLICABLE;
    }

    public boolean known() {
        return den > 0;
    }

    /** Whole percent, 0 to 100, rounded half up, once; throws when nothing is known. */
    public int percent() {
        if (den == 0) {
            throw new IllegalStateException("no grade where nothing is known");
        }
        return (2 * num + den) / (2 * den);
    }

    /** Named GradeState in the API. */
    public enum State {
        GRADE,
        UNKNOWN,
        NOT_APPLICABLE
    }
}
