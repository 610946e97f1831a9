package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.SortedNumericDocValues;

/**
 * A SET of all documents of a segment, in memory, one document's values after the other's. Never changes; safe for any thread.
 *
 * @param starts where the values of each document begin in {@code values}; one more at the end
 * @param values ascending within a document
 */
record SetColumn(int[] starts, long[] values) {

    static SetColumn of(SortedNumericDocValues source, int maxDoc) throws IOException {
        int[] starts = new int[maxDoc + 1];
        long[] values = new long[maxDoc];
        int size = 0;
        for (int doc = 0; doc < maxDoc; doc++) {
            starts[doc] = size;
            int count = source.advanceExact(doc) ? source.docValueCount() : 0;
            if (size + count > values.length) {
                values = Arrays.copyOf(values, Math.max(size + count, 2 * values.length));
            }
            for (int i = 0; i < count; i++) {
                values[size++] = source.nextValue();
            }
        }
        starts[maxDoc] = size;
        return new SetColumn(starts, Arrays.copyOf(values, size));
    }
}
