package no.innpass.matching.engine.lucene;

import no.innpass.matching.term.Filter;

/**
 * A question that a few bits of a number answer, asked of 64 neighbours at once and without a branch for each: as a table of bytes it takes
 * two thirds of the time that a call for each document takes.
 *
 * @param shift of the lowest bit
 * @param yes 1 or 0 for each value of the bits; never changed
 */
record Narrowing(int shift, byte[] yes) {
    /** So many entries lie in the nearest cache, and are quickly made. */
    private static final int MOST = 4_096;

    static boolean isFor(Filter.InTable lookup) {
        return lookup.bits().size() <= MOST;
    }

    static Narrowing of(Filter.InTable lookup) {
        byte[] yes = new byte[lookup.bits().size()];
        for (int value = 0; value < yes.length; value++) {
            yes[value] = (byte) (lookup.table().get(value) ? 1 : 0);
        }
        return new Narrowing(lookup.bits().shift(), yes);
    }

    /**
     * Those of the bits whose value has 1.
     *
     * @param first where the value of the lowest bit stands
     */
    long kept(int[] values, int first, long bits) {
        int mask = yes.length - 1;
        long held = 0;
        if (Long.bitCount(bits) > Column.MANY) {
            for (int bit = 0; bit < Long.SIZE; bit++) {
                held |= (long) yes[(int) ((long) values[first + bit] >>> shift) & mask] << bit;
            }
            return bits & held;
        }
        for (long left = bits; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            held |= (long) yes[(int) ((long) values[first + bit] >>> shift) & mask] << bit;
        }
        return held;
    }

    /** The same where values need eight bytes. */
    long kept(long[] values, int first, long bits) {
        int mask = yes.length - 1;
        long held = 0;
        if (Long.bitCount(bits) > Column.MANY) {
            for (int bit = 0; bit < Long.SIZE; bit++) {
                held |= (long) yes[(int) (values[first + bit] >>> shift) & mask] << bit;
            }
            return bits & held;
        }
        for (long left = bits; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            held |= (long) yes[(int) (values[first + bit] >>> shift) & mask] << bit;
        }
        return held;
    }
}
