package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * A NUMBER of all documents of a segment, in memory: four bytes each, or eight where one of them needs more. Where the segment is sorted
 * by it, runs of equal values are known as well, and a question is asked once for each run. Never changes; safe for any thread.
 */
final class Column {
    /** A question about one value. */
    interface Test {
        boolean holds(long value);
    }

    /** Runs are worth keeping when they are at least this long, taken together. */
    private static final int LONG_RUNS = 2;

    /** From so many of 64 on, asking about all is quicker than finding those that matter. */
    static final int MANY = 40;

    /** All values are in {@link #ints}, else all are in {@link #longs}; the other is empty. */
    private final boolean small;

    private final int[] ints;
    private final long[] longs;
    /** Absent where runs are short. */
    private final @Nullable Runs runs;

    /**
     * Neighbours with the same value.
     *
     * @param starts first document of each run, ascending
     * @param values of each run
     */
    private record Runs(int[] starts, long[] values) {

        /** The run that a document lies in. */
        int at(int doc) {
            int found = Arrays.binarySearch(starts, doc);
            return found < 0 ? -found - 2 : found;
        }
    }

    /** @param values up to the end of the last window, past the last document too, so that a window may be gone through whole */
    private Column(long[] values, boolean small, @Nullable Runs runs) {
        this.small = small;
        this.ints = small ? narrowed(values) : new int[0];
        this.longs = small ? new long[0] : values;
        this.runs = runs;
    }

    /**
     * @param source of one field; a document without a value has 0
     * @param sorted whether documents lie in the order of this field, or of it and others: else runs are an accident and not looked for
     */
    static Column of(NumericDocValues source, int maxDoc, boolean sorted) throws IOException {
        long[] values = new long[(maxDoc + Window.SIZE - 1) / Window.SIZE * Window.SIZE];
        boolean small = true;
        int runCount = 0;
        for (int doc = source.nextDoc(); doc < maxDoc; doc = source.nextDoc()) {
            values[doc] = source.longValue();
            small &= values[doc] == (int) values[doc];
        }
        for (int doc = 0; doc < maxDoc; doc++) {
            runCount += doc == 0 || values[doc] != values[doc - 1] ? 1 : 0;
        }
        @Nullable Runs runs = sorted && (long) runCount * LONG_RUNS <= maxDoc ? runs(values, maxDoc, runCount) : null;
        return new Column(values, small, runs);
    }

    private static int[] narrowed(long[] values) {
        int[] narrow = new int[values.length];
        for (int doc = 0; doc < values.length; doc++) {
            narrow[doc] = (int) values[doc];
        }
        return narrow;
    }

    private static Runs runs(long[] values, int maxDoc, int count) {
        Runs runs = new Runs(new int[count], new long[count]);
        int next = 0;
        for (int doc = 0; doc < maxDoc; doc++) {
            if (doc == 0 || values[doc] != values[doc - 1]) {
                runs.starts[next] = doc;
                runs.values[next++] = values[doc];
            }
        }
        return runs;
    }

    boolean hasRuns() {
        return runs != null;
    }

    /** @param doc of the segment, or past its last one and in the last window: then 0 */
    long at(int doc) {
        return small ? ints[doc] : longs[doc];
    }

    /** What is done with some documents that have the same value. */
    interface Stretch {
        /**
         * @param from offset in the window of the first
         * @param to behind the last
         */
        void of(long value, int from, int to);
    }

    /** Goes through the runs of a window, each as far as the window goes. Only where there are runs. */
    void eachRun(Window window, Stretch stretch) {
        Runs some = Objects.requireNonNull(runs, "a column without runs");
        for (int run = some.at(window.base); run < some.starts.length && some.starts[run] < window.end; run++) {
            int next = run + 1 < some.starts.length ? some.starts[run + 1] : window.end;
            stretch.of(
                    some.values[run],
                    Math.max(some.starts[run], window.base) - window.base,
                    Math.min(next, window.end) - window.base);
        }
    }

    /** Clears the bits of documents of the window that have 0 in a table by some bits of their value. Without a look at runs. */
    void narrow(Window window, FixedBitSet mask, Narrowing by) {
        long[] words = mask.getBits();
        for (int word = 0; word < Window.SIZE / Long.SIZE; word++) {
            long bits = words[word];
            if (bits != 0) {
                int first = window.base + word * Long.SIZE;
                words[word] = small ? by.kept(ints, first, bits) : by.kept(longs, first, bits);
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
        if (Long.bitCount(bits) > MANY) {
            long held = 0;
            for (int bit = 0; bit < Long.SIZE; bit++) {
                held |= (test.holds(values[first + bit]) ? 1L : 0L) << bit;
            }
            return bits & held;
        }
        long kept = bits;
        for (long left = bits; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            kept &= ~((test.holds(values[first + bit]) ? 0L : 1L) << bit);
        }
        return kept;
    }

    private static long narrowed(long[] values, int first, long bits, Test test) {
        if (Long.bitCount(bits) > MANY) {
            long held = 0;
            for (int bit = 0; bit < Long.SIZE; bit++) {
                held |= (test.holds(values[first + bit]) ? 1L : 0L) << bit;
            }
            return bits & held;
        }
        long kept = bits;
        for (long left = bits; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            kept &= ~((test.holds(values[first + bit]) ? 0L : 1L) << bit);
        }
        return kept;
    }

    private static void narrowRuns(Runs runs, Window window, FixedBitSet mask, Test test) {
        int[] starts = runs.starts;
        int failing = -1;
        for (int run = runs.at(window.base); run < starts.length && starts[run] < window.end; run++) {
            boolean holds = test.holds(runs.values[run]);
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
