package no.innpass.matching.engine.lucene;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/**
 * Two numbers for each document of a window, by offset: num in the upper 32 bits, den in the lower, so that one addition adds both, and one
 * multiplication weighs both. None is negative, and den stays far below 2^31, so nothing is carried over.
 */
final class Sums {
    final long[] sums = new long[Window.SIZE];
    /** Added to each of the documents that {@link #clear} was told of, beside what stands for it alone; see {@link #of(int)}. */
    long all;

    static long of(int num, int den) {
        return (long) num << 32 | den;
    }

    static int num(long sum) {
        return (int) (sum >>> 32);
    }

    static int den(long sum) {
        return (int) sum;
    }

    /** What stands for a document. */
    long of(int offset) {
        return sums[offset] + all;
    }

    /** For these documents; what stands for others is not read. */
    void clear(Selection rows) {
        all = 0;
        int count = rows.list();
        if (count * 4 > Window.SIZE) {
            Arrays.fill(sums, 0);
        } else {
            int[] offsets = rows.offsets();
            for (int i = 0; i < count; i++) {
                sums[offsets[i]] = 0;
            }
        }
    }

    /** The same for every document of the selection. */
    void addAll(Selection rows, long sum) {
        if (rows.isLoose()) {
            all += sum;
        } else {
            addAll(rows.bits, sum);
        }
    }

    /** The same for every document from {@code first} to before {@code end}. */
    void addAll(int first, int end, long sum) {
        for (int offset = first; offset < end; offset++) {
            sums[offset] += sum;
        }
    }

    /** The same for every document whose bit is set. */
    void addAll(FixedBitSet rows, long sum) {
        long[] words = rows.getBits();
        for (int word = 0; word < Window.SIZE / Long.SIZE; word++) {
            long bits = words[word];
            int first = word * Long.SIZE;
            if (bits == -1L) {
                for (int i = first; i < first + Long.SIZE; i++) {
                    sums[i] += sum;
                }
            } else if (Long.bitCount(bits) > Long.SIZE / 3) {
                for (int i = 0; i < Long.SIZE; i++) {
                    sums[first + i] += sum & -(bits >>> i & 1);
                }
            } else {
                for (; bits != 0; bits &= bits - 1) {
                    sums[first + Long.numberOfTrailingZeros(bits)] += sum;
                }
            }
        }
    }
}
