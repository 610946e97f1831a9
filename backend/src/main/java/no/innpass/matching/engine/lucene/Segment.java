package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innpass.matching.term.Field;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.Term.Table;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.DocIdSetBuilder;
import org.jspecify.annotations.Nullable;

/** One segment as one query sees it. What several filters ask of it is read once. Used by one thread for one query. */
final class Segment {
    final LeafReader reader;
    private final Columns columns;
    private final QueryTables tables;
    private final Map<Term, SegmentFilter> postings = new HashMap<>();
    private final Map<Filter.Some, SegmentFilter> ranges = new HashMap<>();

    Segment(LeafReader reader, Columns columns, QueryTables tables) {
        this.reader = reader;
        this.columns = columns;
        this.tables = tables;
    }

    Column column(Field number) {
        return columns.of(reader, number);
    }

    SetColumn setColumn(Field set) {
        return columns.ofSet(reader, set);
    }

    /** See {@link QueryTables#sums}. */
    long[] sums(Table table, boolean alone) {
        return tables.sums(table, alone);
    }

    /** See {@link QueryTables#lookups}. */
    List<Lookup> lookups(List<Table> ofOneField, boolean alone) {
        return tables.lookups(ofOneField, alone);
    }

    /** The documents that have the value. */
    SegmentFilter posting(String field, BytesRef value) throws IOException {
        Term term = new Term(field, value);
        @Nullable SegmentFilter known = postings.get(term);
        if (known == null) {
            known = having(term);
            postings.put(term, known);
        }
        return known;
    }

    private SegmentFilter having(Term term) throws IOException {
        @Nullable Terms terms = reader.terms(term.field());
        if (terms == null) {
            return SegmentFilter.NEVER;
        }
        TermsEnum values = terms.iterator();
        if (!values.seekExact(term.bytes())) {
            return SegmentFilter.NEVER;
        }
        return DenseFilter.isFor(values.docFreq(), reader.maxDoc())
                ? new DenseFilter(columns.dense(reader, term, values))
                : new PostingFilter(values.postings(null, PostingsEnum.NONE));
    }

    /** The documents that have a value of the range: the postings of all its values together. */
    SegmentFilter range(Filter.Some some) throws IOException {
        @Nullable SegmentFilter known = ranges.get(some);
        if (known == null) {
            known = union(some);
            ranges.put(some, known);
        }
        return known;
    }

    private SegmentFilter union(Filter.Some some) throws IOException {
        @Nullable Terms terms = reader.terms(Fields.postings(some.field()));
        if (terms == null) {
            return SegmentFilter.NEVER;
        }
        DocIdSetBuilder found = new DocIdSetBuilder(reader.maxDoc(), terms);
        TermsEnum values = terms.iterator();
        @Nullable PostingsEnum posting = null;
        BytesRef last = Fields.bytes(some.to());
        boolean more = values.seekCeil(Fields.bytes(Math.max(0, some.from()))) != TermsEnum.SeekStatus.END;
        while (more && values.term().compareTo(last) <= 0) {
            if (Collections.binarySearch(some.except(), Fields.value(values.term())) < 0) {
                posting = values.postings(posting, PostingsEnum.NONE);
                found.add(posting);
            }
            more = values.next() != null;
        }
        @Nullable DocIdSetIterator documents = found.build().iterator();
        return documents == null ? SegmentFilter.NEVER : new PostingFilter(documents);
    }
}
