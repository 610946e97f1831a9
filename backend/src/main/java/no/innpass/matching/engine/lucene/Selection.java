package no.innpass.matching.engine.lucene;

import org.apache.lucene.util.FixedBitSet;

/** Some documents of a window, as bits and, where somebody asks, as a list. Change the bits right after {@link #set} only. */
final class Selection {
    /** From so many on, going through all of a window is quicker than listing who is in. */
    private static final int MANY = Window.SIZE * 3 / 4;

    private static final int[] EVERY = new int[Window.SIZE];

    static {
        for (int offset = 0; offset < EVERY.length; offset++) {
            EVERY[offset] = offset;
        }
    }

    final FixedBitSet bits = new FixedBitSet(Window.SIZE);
    private final int[] own = new int[Window.SIZE];
    private final boolean loose;

    private int[] offsets = own;
    private int count;
    private boolean listed;

    /** @param loose whether what is done with {@link #offsets} may be done with others besides, as nobody reads what comes of it */
    Selection(boolean loose) {
        this.loose = loose;
    }

    /** Whether these are all documents that are looked at, so that what goes to others besides does no harm. */
    boolean isLoose() {
        return loose;
    }

    void set(FixedBitSet source) {
        System.arraycopy(source.getBits(), 0, bits.getBits(), 0, Window.SIZE / Long.SIZE);
        listed = false;
    }

    /** How many {@link #offsets} there are, and fills them. */
    int list() {
        if (!listed) {
            if (loose && bits.cardinality() > MANY) {
                offsets = EVERY;
                count = Window.SIZE;
            } else {
                offsets = own;
                count = bits.intoArray(0, Window.SIZE, 0, own);
            }
            listed = true;
        }
        return count;
    }

    /** Offsets in the window, ascending, as {@link #list} has filled them. */
    int[] offsets() {
        return offsets;
    }
}
