package no.innpass.taxonomy.linking;

import java.util.Arrays;
import java.util.List;

/** The pieces that a text is compared by, each as a number of 64 bits; two that differ share one with odds of one in 10^12. */
final class Pieces {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final char EDGE = '|';
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private long[] found = new long[64];
    private int size;

    /** All runs of two to five letters of a word, its two edges counted as letters: {@code |ko}, {@code kokk}, {@code k|}. */
    void addRuns(String word) {
        String edged = EDGE + word + EDGE;
        for (int from = 0; from < edged.length(); from++) {
            long key = 1;
            for (int length = 1; length <= LONGEST && from + length <= edged.length(); length++) {
                key = mixed(key * 65_599 + edged.charAt(from + length - 1));
                if (length >= SHORTEST) {
                    add(key);
                }
            }
        }
    }

    /** One piece that is no part of any word, as often as told. */
    void addMark(String name, int times) {
        long key = mixed(~(long) name.hashCode());
        for (int i = 0; i < times; i++) {
            add(key);
        }
    }

    Bag bag() {
        return Bag.of(Arrays.copyOf(found, size));
    }

    static Bag ofWords(List<String> words) {
        Pieces pieces = new Pieces();
        words.forEach(pieces::addRuns);
        return pieces.bag();
    }

    private void add(long key) {
        if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = key;
    }

    private static long mixed(long value) {
        long once = (value ^ (value >>> 32)) * PRIME;
        return once ^ (once >>> 29);
    }
}
