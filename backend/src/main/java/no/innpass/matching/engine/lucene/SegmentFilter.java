package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.innpass.matching.term.Filter;
import org.apache.lucene.util.FixedBitSet;

/** A filter at work in one segment: narrows a mask, window after window, forwards only. Used by one thread for one query. */
abstract class SegmentFilter {
    static final SegmentFilter NEVER = new Constant(false);
    static final SegmentFilter ALWAYS = new Constant(true);

    /** What asking each document costs, beside a posting's 1. */
    private static final int EACH = 10;

    /** Clears the bits of documents for which the filter does not hold; sets none. */
    abstract void narrow(Window window, FixedBitSet mask) throws IOException;

    /**
     * What a window of it takes, compared with others, less what it spares them: cheap ones go first and leave less to the rest, and before all
     * of them what is asked once for many neighbours, as it empties whole windows.
     */
    abstract int cost();

    static SegmentFilter of(Filter filter, Segment segment) throws IOException {
        return switch (filter) {
            case Filter.Fixed fixed -> fixed.holds() ? ALWAYS : NEVER;
            case Filter.Between range ->
                new Number(segment.column(range.field()), value -> range.from() <= value && value <= range.to());
            case Filter.InTable lookup ->
                inTable(lookup, segment.column(lookup.bits().field()));
            case Filter.Some some -> some(some, segment);
            case Filter.HasKey keys -> {
                SegmentFilter[] parts = new SegmentFilter[keys.anyOf().size()];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = segment.posting(
                            keys.field().name(), Fields.bytes(keys.anyOf().get(i)));
                }
                yield new AnyOf(parts);
            }
            case Filter.All all -> new AllOf(parts(flat(all), segment));
            case Filter.Any any -> new AnyOf(parts(any.filters(), segment));
            case Filter.Not not ->
                not.filter() instanceof Filter.Any
                        ? new AllOf(parts(flat(not), segment))
                        : new Without(of(not.filter(), segment));
        };
    }

    private static SegmentFilter inTable(Filter.InTable lookup, Column column) {
        if (!column.hasRuns() && Narrowing.isFor(lookup)) {
            return new Looked(column, Narrowing.of(lookup));
        }
        long[] words = Arrays.copyOf(lookup.table().words(), (lookup.bits().size() + 63) / 64);
        int shift = lookup.bits().shift();
        int mask = lookup.bits().size() - 1;
        return new Number(column, value -> {
            int at = (int) (value >>> shift) & mask;
            return (words[at >>> 6] >>> at & 1) != 0;
        });
    }

    /** What all must hold, taken apart as far as it goes, so that the cheapest can go first: none of several is each one not. */
    private static List<Filter> flat(Filter filter) {
        return switch (filter) {
            case Filter.All all ->
                all.filters().stream().flatMap(part -> flat(part).stream()).toList();
            case Filter.Not not ->
                not.filter() instanceof Filter.Any any
                        ? any.filters().stream()
                                .flatMap(part -> flat(Filter.not(part)).stream())
                                .toList()
                        : List.of(not);
            default -> List.of(filter);
        };
    }

    private static SegmentFilter some(Filter.Some some, Segment segment) throws IOException {
        return some.from() == some.to() && some.except().isEmpty()
                ? segment.posting(Fields.postings(some.field()), Fields.bytes(some.from()))
                : segment.range(some);
    }

    private static SegmentFilter[] parts(List<Filter> filters, Segment segment) throws IOException {
        SegmentFilter[] parts = new SegmentFilter[filters.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = of(filters.get(i), segment);
        }
        Arrays.sort(parts, Comparator.comparingInt(SegmentFilter::cost));
        return parts;
    }

    private static int cost(SegmentFilter[] parts) {
        return Arrays.stream(parts).mapToInt(SegmentFilter::cost).sum();
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

        @Override
        int cost() {
            return 0;
        }
    }

    /** A test on a NUMBER. */
    private static final class Number extends SegmentFilter {
        private final Column column;
        private final Column.Test test;

        Number(Column column, Column.Test test) {
            this.column = column;
            this.test = test;
        }

        @Override
        void narrow(Window window, FixedBitSet mask) {
            column.narrow(window, mask, test);
        }

        @Override
        int cost() {
            return column.hasRuns() ? -EACH : EACH;
        }
    }

    /** Some bits of a NUMBER looked up for each document. */
    private static final class Looked extends SegmentFilter {
        private final Column column;
        private final Narrowing by;

        Looked(Column column, Narrowing by) {
            this.column = column;
            this.by = by;
        }

        @Override
        void narrow(Window window, FixedBitSet mask) {
            column.narrow(window, mask, by);
        }

        @Override
        int cost() {
            return EACH;
        }
    }

    private static final class AllOf extends SegmentFilter {
        private final SegmentFilter[] parts;

        AllOf(SegmentFilter[] parts) {
            this.parts = parts;
        }

        @Override
        int cost() {
            return SegmentFilter.cost(parts);
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
        int cost() {
            return SegmentFilter.cost(parts);
        }

        @Override
        void narrow(Window window, FixedBitSet mask) throws IOException {
            Window.copy(mask, open);
            for (SegmentFilter part : parts) {
                Window.copy(open, one);
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
        int cost() {
            return part.cost();
        }

        @Override
        void narrow(Window window, FixedBitSet mask) throws IOException {
            Window.copy(mask, held);
            part.narrow(window, held);
            mask.andNot(held);
        }
    }
}
