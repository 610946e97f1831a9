package no.innpass.matching.engine.lucene;

import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Term.Table;

/**
 * A table with more entries than a question will look up: none is reckoned before somebody asks for it. Where most of a window is in and neighbours have
 * the same value, it is looked up once for all of them.
 */
final class WideTable extends SegmentTerm {
    /** Smaller ones are better reckoned at once. */
    private static final int LEAST = 1 << 13;

    /** Up to this part of a window, going through those who are in is quicker than going through all of its runs. */
    private static final int FEW = 4;

    private final Column source;
    private final int[] entries;
    private final int shift;
    private final boolean alone;

    WideTable(Table table, boolean alone, Segment segment) {
        Bits bits = table.bits();
        source = segment.column(bits.field());
        entries = table.entries();
        shift = bits.shift();
        this.alone = alone;
    }

    static boolean isFor(Table table) {
        return table.bits().size() >= LEAST;
    }

    @Override
    void add(Window window, Selection rows, long weight, Sums sums) {
        int count = rows.list();
        if (source.hasRuns() && rows.isLoose() && count * FEW > Window.SIZE) {
            source.eachRun(window, (value, first, end) -> sums.addAll(first, end, sum(value) * weight));
            return;
        }
        int[] offsets = rows.offsets();
        for (int i = 0; i < count; i++) {
            sums.sums[offsets[i]] += sum(source.at(window.base + offsets[i])) * weight;
        }
    }

    private long sum(long value) {
        int entry = entries[(int) (value >>> shift) & entries.length - 1];
        return entry(Table.num(entry), Table.den(entry), alone);
    }
}
