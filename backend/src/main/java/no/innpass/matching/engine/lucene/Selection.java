package no.innpass.matching.engine.lucene;

import org.apache.lucene.util.FixedBitSet;

/** Some documents of a window, as bits and, where somebody asks, as a list. Change the bits right after {@link #set} only. */
final class Selection {
    final FixedBitSet bits = new FixedBitSet(Window.SIZE);
    /** Offsets in the window, ascending; {@link #list} fills them. */
    final int[] offsets = new int[Window.SIZE];

    private int count;
    private boolean listed;

    void set(FixedBitSet source) {
        System.arraycopy(source.getBits(), 0, bits.getBits(), 0, Window.SIZE / Long.SIZE);
        listed = false;
    }

    /** How many there are, with {@link #offsets} filled. */
    int list() {
        if (!listed) {
            count = bits.intoArray(0, Window.SIZE, 0, offsets);
            listed = true;
        }
        return count;
    }
}
