package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import no.innpass.matching.term.BitTable;
import no.innpass.matching.term.Filter;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** A filter at work in one segment: narrows a mask, window after window, forwards only. Used by one thread for one query. */
abstract class SegmentFilter {

    /** Clears the bits of documents for which the filter does not hold; sets none. */
    abstract void narrow(Window window, FixedBitSet mask) throws IOException;

    static SegmentFilter of(Filter filter, LeafReader reader) throws IOException {
        return switch (filter) {
            case Filter.Fixed fixed -> new Constant(fixed.holds());
            case Filter.Between range ->
                new Number(
                        DocValues.getNumeric(reader, range.field().name()),
                        value -> range.from() <= value && value <= range.to());
            case Filter.InTable lookup -> {
                BitTable table = lookup.table();
                var bits = lookup.bits();
                yield new Number(DocValues.getNumeric(reader, bits.field().name()), value -> table.get(bits.in(value)));
            }
            case Filter.Some some -> some(some, reader);
            case Filter.HasKey keys -> {
                SegmentFilter[] parts = new SegmentFilter[keys.anyOf().size()];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = posting(
                            reader,
                            new Term(
                                    keys.field().name(),
                                    Fields.bytes(keys.anyOf().get(i))));
                }
                yield new AnyOf(parts);
            }
            case Filter.All all -> new AllOf(parts(all.filters(), reader));
            case Filter.Any any -> new AnyOf(parts(any.filters(), reader));
            case Filter.Not not -> new Without(of(not.filter(), reader));
        };
    }

    /** One value is a posting; a range or exceptions need the doc values. */
    private static SegmentFilter some(Filter.Some some, LeafReader reader) throws IOException {
        return some.from() == some.to() && some.except().isEmpty()
                ? posting(reader, new Term(Fields.postings(some.field()), Fields.bytes(some.from())))
                : new Range(DocValues.getSortedNumeric(reader, some.field().name()), some);
    }

    private static SegmentFilter[] parts(List<Filter> filters, LeafReader reader) throws IOException {
        SegmentFilter[] parts = new SegmentFilter[filters.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = of(filters.get(i), reader);
        }
        return parts;
    }

    private static SegmentFilter posting(LeafReader reader, Term term) throws IOException {
        @Nullable PostingsEnum postings = reader.postings(term, PostingsEnum.NONE);
        return postings == null ? new Constant(false) : new Posting(postings);
    }

    interface LongTest {
        boolean holds(long value);
    }

    private static final class Constant extends SegmentFilter {
        private final boolean holds;

        Constant(boolean holds) {
            this.holds = holds;
        }

        @Override
        void narrow(Window window, FixedBitSet mask) {
            if (!holds) {
                mask.clear();
            }
        }
    }

    /** A test on a NUMBER; documents without one hold 0. */
    private static final class Number extends SegmentFilter {
        private final NumericDocValues source;
        private final LongTest test;

        Number(NumericDocValues source, LongTest test) {
            this.source = source;
            this.test = test;
        }

        @Override
        void narrow(Window window, FixedBitSet mask) throws IOException {
            int count = window.list(mask);
            source.longValues(count, window.docs, window.values, 0L);
            for (int i = 0; i < count; i++) {
                if (!test.holds(window.values[i])) {
                    mask.clear(window.offsets[i]);
                }
            }
        }
    }

    private static final class Posting extends SegmentFilter {
        private final PostingsEnum postings;
        private final FixedBitSet found = new FixedBitSet(Window.SIZE);

        Posting(PostingsEnum postings) {
            this.postings = postings;
        }

        @Override
        void narrow(Window window, FixedBitSet mask) throws IOException {
            found.clear();
            if (postings.docID() < window.base) {
                postings.advance(window.base);
            }
            if (postings.docID() != DocIdSetIterator.NO_MORE_DOCS) {
                postings.intoBitSet(window.end, found, window.base);
            }
            mask.and(found);
        }
    }

    private static final class Range extends SegmentFilter {
        private final SortedNumericDocValues source;
        private final Filter.Some some;

        Range(SortedNumericDocValues source, Filter.Some some) {
            this.source = source;
            this.some = some;
        }

        @Override
        void narrow(Window window, FixedBitSet mask) throws IOException {
            int count = window.list(mask);
            for (int i = 0; i < count; i++) {
                if (!holds(window.docs[i])) {
                    mask.clear(window.offsets[i]);
                }
            }
        }

        private boolean holds(int doc) throws IOException {
            if (!source.advanceExact(doc)) {
                return false;
            }
            for (int i = source.docValueCount(); i > 0; i--) {
                long value = source.nextValue();
                if (value > some.to()) {
                    return false;
                }
                if (value >= some.from() && Collections.binarySearch(some.except(), value) < 0) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final class AllOf extends SegmentFilter {
        private final SegmentFilter[] parts;

        AllOf(SegmentFilter[] parts) {
            this.parts = parts;
        }

        @Override
        void narrow(Window window, FixedBitSet mask) throws IOException {
            for (SegmentFilter part : parts) {
                part.narrow(window, mask);
                if (mask.scanIsEmpty()) {
                    return;
                }
            }
        }
    }

    private static final class AnyOf extends SegmentFilter {
        private final SegmentFilter[] parts;
        private final FixedBitSet open = new FixedBitSet(Window.SIZE);
        private final FixedBitSet one = new FixedBitSet(Window.SIZE);

        AnyOf(SegmentFilter[] parts) {
            this.parts = parts;
        }

        @Override
        void narrow(Window window, FixedBitSet mask) throws IOException {
            open.clear();
            open.or(mask);
            for (SegmentFilter part : parts) {
                one.clear();
                one.or(open);
                part.narrow(window, one);
                open.andNot(one);
                if (open.scanIsEmpty()) {
                    return;
                }
            }
            mask.andNot(open);
        }
    }

    private static final class Without extends SegmentFilter {
        private final SegmentFilter part;
        private final FixedBitSet held = new FixedBitSet(Window.SIZE);

        Without(SegmentFilter part) {
            this.part = part;
        }

        @Override
        void narrow(Window window, FixedBitSet mask) throws IOException {
            held.clear();
            held.or(mask);
            part.narrow(window, held);
            mask.andNot(held);
        }
    }
}
