package no.innpass.matching.engine.lucene;

import java.io.IOException;
import no.innpass.matching.TieKey;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.jspecify.annotations.Nullable;

/** The drawn bits of a document mixed with those of a question: the same question draws the same, another one anew. */
final class Lot extends LongValuesSource {
    private final String randomField;
    private final long question;

    Lot(String randomField, long question) {
        this.randomField = randomField;
        this.question = question;
    }

    @Override
    public LongValues getValues(LeafReaderContext leaf, @Nullable DoubleValues scores) throws IOException {
        NumericDocValues random = DocValues.getNumeric(leaf.reader(), randomField);
        return new LongValues() {
            @Override
            public long longValue() throws IOException {
                return TieKey.of(random.longValue(), question);
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                return random.advanceExact(doc);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return false;
    }

    @Override
    public LongValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lot that && question == that.question && randomField.equals(that.randomField);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(question);
    }

    @Override
    public String toString() {
        return "lot of " + question;
    }
}
