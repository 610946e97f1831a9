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

    /** @param num 0 to 100 x den @param den 1 or more */
    static int of(int num, int den) {
        return den < LARGEST ? (int) ((2 * num + den) * INVERSE[den] >>> SHIFT) : (2 * num + den) / (2 * den);
    }
}
