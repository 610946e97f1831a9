package no.innpass.matching.engine.lucene;

import java.io.IOException;
import no.innpass.matching.term.Filter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** A filter of ours as a query of Lucene's, so that its sorting, paging and facets can be used: each segment's documents as bits. */
final class FilterQuery extends Query {
    private final Filter filter;
    private final Columns columns;

    FilterQuery(Filter filter, Columns columns) {
        this.filter = filter;
        this.columns = columns;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                FixedBitSet found = documents(leaf);
                int count = found.cardinality();
                return ConstantScoreScorerSupplier.fromIterator(
                        new BitSetIterator(found, count), score(), mode, found.length());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private FixedBitSet documents(LeafReaderContext leaf) throws IOException {
        int maxDoc = leaf.reader().maxDoc();
        FixedBitSet found = new FixedBitSet(maxDoc);
        SegmentFilter narrowing = SegmentFilter.of(filter, new Segment(leaf.reader(), columns, new QueryTables()));
        Window window = new Window();
        for (int base = 0; base < maxDoc; base += Window.SIZE) {
            window.moveTo(base, maxDoc);
            narrowing.narrow(window, window.mask);
            int count = window.list(window.mask);
            for (int i = 0; i < count; i++) {
                found.set(base + window.offsets[i]);
            }
        }
        return found;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return filter.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FilterQuery that && filter.equals(that.filter) && columns == that.columns;
    }

    @Override
    public int hashCode() {
        return filter.hashCode();
    }
}
