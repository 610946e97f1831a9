package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * A NUMBER of all documents of a segment, in memory: four bytes each, or eight where one of them needs more. Where the segment is sorted
 * by it, runs of equal values are known as well, and a question is asked once for each run. Never changes; safe for any thread.
 */
final class Column {
    interface Test {
        boolean holds(long value);
    }

    /** Runs are worth keeping when they are at least this long, taken together. */
    private static final int LONG_RUNS = 3;

    /** All values are in {@link #ints}, else all are in {@link #longs}; the other is empty. */
    private final boolean small;

    private final int[] ints;
    private final long[] longs;
    /** First document of each run, ascending; absent where runs are short. */
    private final int @Nullable [] runs;

    private Column(long[] values, boolean small, int @Nullable [] runs) {
        this.small = small;
        this.ints = small ? narrowed(values) : new int[0];
        this.longs = small ? new long[0] : values;
        this.runs = runs;
    }

    /** @param source of one field; a document without a value has 0 */
    static Column of(NumericDocValues source, int maxDoc) throws IOException {
        long[] values = new long[maxDoc];
        boolean small = true;
        int runCount = 0;
        for (int doc = source.nextDoc(); doc < maxDoc; doc = source.nextDoc()) {
            values[doc] = source.longValue();
            small &= values[doc] == (int) values[doc];
        }
        for (int doc = 0; doc < maxDoc; doc++) {
            runCount += doc == 0 || values[doc] != values[doc - 1] ? 1 : 0;
        }
        int @Nullable [] runs = (long) runCount * LONG_RUNS <= maxDoc ? starts(values, runCount) : null;
        return new Column(values, small, runs);
    }

    private static int[] narrowed(long[] values) {
        int[] narrow = new int[values.length];
        for (int doc = 0; doc < values.length; doc++) {
            narrow[doc] = (int) values[doc];
        }
        return narrow;
    }

    private static int[] starts(long[] values, int count) {
        int[] starts = new int[count];
        int next = 0;
        for (int doc = 0; doc < values.length; doc++) {
            if (doc == 0 || values[doc] != values[doc - 1]) {
                starts[next++] = doc;
            }
        }
        return starts;
    }

    boolean hasRuns() {
        return runs != null;
    }

    private long at(int doc) {
        return small ? ints[doc] : longs[doc];
    }

    /** The values of the documents of a list, into the same positions. */
    void read(Window window, Selection rows, long[] into) {
        int count = rows.list();
        int base = window.base;
        int[] offsets = rows.offsets;
        if (small) {
            for (int i = 0; i < count; i++) {
                into[i] = ints[base + offsets[i]];
            }
        } else {
            for (int i = 0; i < count; i++) {
                into[i] = longs[base + offsets[i]];
            }
        }
    }

    /** Clears the bits of documents of the window for which the test fails. */
    void narrow(Window window, FixedBitSet mask, Test test) {
        if (runs != null) {
            narrowRuns(runs, window, mask, test);
            return;
        }
        long[] words = mask.getBits();
        for (int word = 0; word < Window.SIZE / Long.SIZE; word++) {
            long bits = words[word];
            if (bits != 0) {
                int first = window.base + word * Long.SIZE;
                words[word] = small ? narrowed(ints, first, bits, test) : narrowed(longs, first, bits, test);
            }
        }
    }

    private static long narrowed(int[] values, int first, long bits, Test test) {
        long kept = bits;
        for (long left = bits; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            kept &= ~((test.holds(values[first + bit]) ? 0L : 1L) << bit);
        }
        return kept;
    }

    private static long narrowed(long[] values, int first, long bits, Test test) {
        long kept = bits;
        for (long left = bits; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            kept &= ~((test.holds(values[first + bit]) ? 0L : 1L) << bit);
        }
        return kept;
    }

    private void narrowRuns(int[] starts, Window window, FixedBitSet mask, Test test) {
        int found = Arrays.binarySearch(starts, window.base);
        int run = found < 0 ? -found - 2 : found;
        int failing = -1;
        for (; run < starts.length && starts[run] < window.end; run++) {
            boolean holds = test.holds(at(starts[run]));
            if (holds && failing >= 0) {
                mask.clear(failing, starts[run] - window.base);
                failing = -1;
            } else if (!holds && failing < 0) {
                failing = Math.max(starts[run], window.base) - window.base;
            }
        }
        if (failing >= 0) {
            mask.clear(failing, window.end - window.base);
        }
    }
}
