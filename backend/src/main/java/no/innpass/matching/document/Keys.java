package no.innpass.matching.document;

import java.util.Arrays;

/** The values of a set while they are gathered, without a stream: an index made anew fills millions of sets. */
final class Keys {
    private final long[] keys;
    private int size;

    /** @param most that will be added */
    Keys(int most) {
        keys = new long[most];
    }

    Keys add(long key) {
        keys[size++] = key;
        return this;
    }

    Keys addIf(boolean holds, long key) {
        return holds ? add(key) : this;
    }

    long[] toArray() {
        return Arrays.copyOf(keys, size);
    }
}
