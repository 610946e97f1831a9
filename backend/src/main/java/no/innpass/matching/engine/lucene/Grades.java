package no.innpass.matching.engine.lucene;

/** num / den rounded half up, without dividing: {@code (2 num + den) div (2 den)} (MAT-07). */
final class Grades {
    private static final int SHIFT = 40;
    /** 402 x den x den stays under 2^40 well above this: the product below is then exact. */
    private static final int LARGEST = 4_096;

    private static final long[] INVERSE = new long[LARGEST];

    static {
        for (int den = 1; den < LARGEST; den++) {
            INVERSE[den] = (1L << SHIFT) / (2 * den) + 1;
        }
    }

    private Grades() {}

    /** The grade and 1, or 0 where {@code den} and so {@code num} is 0. Asked for many in a row, where to look which it is costs more than to reckon. */
    static long entry(int num, int den) {
        return Sums.of(of(num, den), -den >>> 31);
    }

    /** @param num 0 to 100 x den @param den 0 gives 0 */
    static int of(int num, int den) {
        return den < LARGEST ? (int) ((2 * num + den) * INVERSE[den] >>> SHIFT) : (2 * num + den) / (2 * den);
    }
}
