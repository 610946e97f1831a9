package no.innpass.matching.engine.lucene;

import org.apache.lucene.util.FixedBitSet;

/**
 * A run of neighbouring documents of one segment that is worked on at once. Bit and array positions are offsets from
 * {@link #base}.
 */
final class Window {
    static final int SIZE = 4_096;

    /** The documents that are still in; filters take bits away. */
    final FixedBitSet mask = new FixedBitSet(SIZE);

    /** For whoever needs a value for each document of a list, until the next one does. */
    final long[] values = new long[SIZE];

    final int[] offsets = new int[SIZE];
    int base;
    int end;

    void moveTo(int newBase, int maxDoc) {
        base = newBase;
        end = Math.min(newBase + SIZE, maxDoc);
        mask.clear();
        mask.set(0, end - base);
    }

    /** Lists the set bits of a mask in {@link #offsets}, ascending, and says how many there are. */
    int list(FixedBitSet bits) {
        return bits.intoArray(0, SIZE, 0, offsets);
    }

    static void copy(FixedBitSet from, FixedBitSet to) {
        System.arraycopy(from.getBits(), 0, to.getBits(), 0, SIZE / Long.SIZE);
    }
}
