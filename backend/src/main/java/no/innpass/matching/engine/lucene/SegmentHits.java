package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/** Takes the documents of one segment to the lists. Id and random bits are read only of those that enter one. */
final class SegmentHits {
    private final BestLists best;
    private final NumericDocValues random;
    private final NumericDocValues idHigh;
    private final NumericDocValues idLow;

    SegmentHits(LeafReader reader, String randomField, BestLists best) throws IOException {
        this.best = best;
        random = DocValues.getNumeric(reader, randomField);
        idHigh = DocValues.getNumeric(reader, Fields.ID_HIGH);
        idLow = DocValues.getNumeric(reader, Fields.ID_LOW);
    }

    /**
     * @param points P and K of each document, by offset
     * @param applicable A of each document, by offset
     */
    void offer(Window window, Selection rows, Sums points, int[] applicable, byte[] blockOf) throws IOException {
        int count = rows.list();
        for (int i = 0; i < count; i++) {
            int offset = rows.offsets[i];
            int p = Sums.num(points.sums[offset]);
            int k = Sums.den(points.sums[offset]);
            int a = applicable[offset];
            if (best.wants(p, k, a)) {
                int doc = window.base + offset;
                long tie = best.tie(value(random, doc));
                if (best.enters(p, k, a, tie)) {
                    best.add(p, k, a, tie, blockOf[offset], id(doc));
                }
            }
        }
    }

    private UUID id(int doc) throws IOException {
        return new UUID(value(idHigh, doc), value(idLow, doc));
    }

    private static long value(NumericDocValues source, int doc) throws IOException {
        return source.advanceExact(doc) ? source.longValue() : 0;
    }
}
