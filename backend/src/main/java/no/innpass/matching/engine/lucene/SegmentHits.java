package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.FixedBitSet;

/** Takes the documents of one segment to the lists. Id and random bits are read only of those that enter one. */
final class SegmentHits {
    private final BestLists best;
    private final Column random;
    private final NumericDocValues idHigh;
    private final NumericDocValues idLow;

    /** @param random of each document; many tie with the last of a list, so it is read often */
    SegmentHits(LeafReader reader, Column random, BestLists best) throws IOException {
        this.best = best;
        this.random = random;
        idHigh = DocValues.getNumeric(reader, Fields.ID_HIGH);
        idLow = DocValues.getNumeric(reader, Fields.ID_LOW);
    }

    /**
     * A of each document of a window: all weights, without those of what does not apply.
     *
     * @param outside by offset
     */
    record Applicable(int all, int[] outside) {}

    /** @param points P and K of each document, by offset */
    void offer(Window window, FixedBitSet rows, Sums points, Applicable applicable, int block) throws IOException {
        long[] words = rows.getBits();
        for (int word = 0; word < Window.SIZE / Long.SIZE; word++) {
            for (long bits = words[word]; bits != 0; bits &= bits - 1) {
                int offset = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                long sum = points.of(offset);
                int a = applicable.all - applicable.outside[offset];
                if (best.wants(Sums.num(sum), Sums.den(sum), a)) {
                    enter(window.base + offset, sum, a, block);
                }
            }
        }
    }

    private void enter(int doc, long sum, int a, int block) throws IOException {
        long tie = best.tie(random.at(doc));
        if (best.enters(Sums.num(sum), Sums.den(sum), a, tie)) {
            best.add(Sums.num(sum), Sums.den(sum), a, tie, block, id(doc));
        }
    }

    private UUID id(int doc) throws IOException {
        return new UUID(value(idHigh, doc), value(idLow, doc));
    }

    private static long value(NumericDocValues source, int doc) throws IOException {
        return source.advanceExact(doc) ? source.longValue() : 0;
    }
}
