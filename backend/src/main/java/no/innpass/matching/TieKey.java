package no.innpass.matching;

/** The order of equal scores (MAT-21): the same from both sides, and nobody is always last. */
public final class TieKey {
    private TieKey() {}

    /**
     * {@code mix64(candidate XOR place) >>> 11}: 53 bits, so that a double holds it exactly; smaller comes first.
     *
     * @param candidate the random number of the candidate
     * @param place the random number of the place
     */
    public static long of(long candidate, long place) {
        return mix64(candidate ^ place) >>> 11;
    }

    /** The finaliser of SplitMix64. */
    static long mix64(long value) {
        long z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
