package no.innpass.taxonomy.linking;

import java.util.Arrays;

/**
 * How often each piece stands in a text.
 *
 * @param keys rising, none twice
 * @param counts one for each key, at least 1
 */
record Bag(long[] keys, int[] counts) {

    /** Of pieces in any order, each as often as it stands there; the array is sorted in place. */
    static Bag of(long[] pieces) {
        Arrays.sort(pieces);
        long[] keys = new long[pieces.length];
        int[] counts = new int[pieces.length];
        int size = 0;
        for (long piece : pieces) {
            if (size == 0 || keys[size - 1] != piece) {
                keys[size++] = piece;
            }
            counts[size - 1]++;
        }
        return new Bag(Arrays.copyOf(keys, size), Arrays.copyOf(counts, size));
    }
}
