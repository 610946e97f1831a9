package no.innpass.matching.term;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** A yes or no for each value of at most sixteen bits. Unchangeable, equal by content. */
public final class BitTable {
    private final BitSet yes;

    private BitTable(BitSet yes) {
        this.yes = yes;
    }

    /** Asks the question once for each value from 0 to size - 1. */
    public static BitTable of(int size, IntPredicate question) {
        var yes = new BitSet(size);
        for (int value = 0; value < size; value++) {
            if (question.test(value)) {
                yes.set(value);
            }
        }
        return new BitTable(yes);
    }

    /** Yes for the bits that are set; a copy is kept. */
    public static BitTable of(BitSet yes) {
        return new BitTable((BitSet) yes.clone());
    }

    public boolean get(int value) {
        return yes.get(value);
    }

    /** The same by bits, 64 to a word, the lowest value first; words after the last yes may be missing. A copy. */
    public long[] words() {
        return yes.toLongArray();
    }

    public boolean isEmpty() {
        return yes.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BitTable that && yes.equals(that.yes);
    }

    @Override
    public int hashCode() {
        return yes.hashCode();
    }

    @Override
    public String toString() {
        return "BitTable of " + yes.cardinality();
    }
}
