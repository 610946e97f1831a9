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

    /** Offsets of the documents that are still in, ascending; filled by {@link #list}. */
    final int[] offsets = new int[SIZE];

    final int[] docs = new int[SIZE];
    final long[] values = new long[SIZE];
    int base;
    int end;
    int count;

    void moveTo(int newBase, int maxDoc) {
        base = newBase;
        end = Math.min(newBase + SIZE, maxDoc);
        mask.clear();
        mask.set(0, end - base);
    }

    /** Lists the set bits of a mask as offsets and document numbers, and says how many there are. */
    int list(FixedBitSet bits) {
        count = bits.intoArray(0, SIZE, 0, offsets);
        for (int i = 0; i < count; i++) {
            docs[i] = base + offsets[i];
        }
        return count;
    }
}
