package no.innpass.matching.engine.lucene;

import java.util.List;
import no.innpass.matching.term.Term;

/** The lowest known of some tables whose entries have den 1: a grade already. */
final class LowestTerm extends SegmentTerm {
    private final Column[] sources;
    private final int[] shifts;
    private final int[] masks;
    private final long[][] entries;

    LowestTerm(List<Term.Table> tables, Segment segment) {
        sources = tables.stream()
                .map(table -> segment.column(table.bits().field()))
                .toArray(Column[]::new);
        shifts = tables.stream().mapToInt(table -> table.bits().shift()).toArray();
        masks = tables.stream().mapToInt(table -> table.bits().size() - 1).toArray();
        entries = tables.stream().map(table -> segment.sums(table, false)).toArray(long[][]::new);
    }

    @Override
    void add(Window window, Selection rows, long weight, Sums sums) {
        int count = rows.list();
        int[] offsets = rows.offsets();
        for (int i = 0; i < count; i++) {
            int doc = window.base + offsets[i];
            long least = 0;
            for (int table = 0; table < sources.length; table++) {
                long value = sources[table].at(doc) >>> shifts[table];
                least = lower(least, entries[table][(int) value & masks[table]]);
            }
            sums.sums[offsets[i]] += least * weight;
        }
    }

    /** Each den is 1, so the lower sum has the lower num; 0 is unknown. */
    private static long lower(long one, long other) {
        return one == 0 || other == 0 ? one | other : Math.min(one, other);
    }
}
