package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import no.innpass.matching.term.Field;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** One segment as one query sees it. What several filters ask of it is read once. Used by one thread for one query. */
final class Segment {
    final LeafReader reader;
    private final Columns columns;
    private final Map<Term, SegmentFilter> postings = new HashMap<>();

    Segment(LeafReader reader, Columns columns) {
        this.reader = reader;
        this.columns = columns;
    }

    Column column(Field number) {
        return columns.of(reader, number);
    }

    /** The documents that have the value. */
    SegmentFilter posting(String field, BytesRef value) throws IOException {
        Term term = new Term(field, value);
        @Nullable SegmentFilter known = postings.get(term);
        if (known == null) {
            @Nullable PostingsEnum found = reader.postings(term, PostingsEnum.NONE);
            known = found == null ? SegmentFilter.NEVER : new PostingFilter(found);
            postings.put(term, known);
        }
        return known;
    }
}
