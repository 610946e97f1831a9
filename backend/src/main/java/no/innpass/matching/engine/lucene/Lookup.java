package no.innpass.matching.engine.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.innpass.matching.term.Term.Table;

/**
 * Some neighbouring bits of a NUMBER as a sum, looked up at once: what several tables of neighbouring bits give together.
 *
 * @param shift lowest bit
 * @param mask of the bits, once they are shifted
 * @param sums by the bits; never changed
 */
record Lookup(int shift, int mask, long[] sums) {
    /** Tables are put together as far as this: all sums then lie in the nearest cache, and are quickly made. */
    private static final int WIDEST = 8;

    /**
     * As few as can be, each at most {@value #WIDEST} bits wide, or one table.
     *
     * @param tables of one field, in any order
     * @param sums of one table
     */
    static List<Lookup> of(List<Table> tables, Function<Table, long[]> sums) {
        List<Table> ascending = tables.stream()
                .sorted(Comparator.comparingInt(table -> table.bits().shift()))
                .toList();
        List<Lookup> lookups = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= ascending.size(); i++) {
            if (i == ascending.size() || width(ascending.subList(from, i + 1)) > WIDEST) {
                lookups.add(together(ascending.subList(from, i), sums));
                from = i;
            }
        }
        return lookups;
    }

    /** The same with grade and 1 in place of each sum. */
    Lookup graded() {
        long[] graded = new long[sums.length];
        for (int i = 0; i < graded.length; i++) {
            graded[i] = SegmentTerm.entry(Sums.num(sums[i]), Sums.den(sums[i]), true);
        }
        return new Lookup(shift, mask, graded);
    }

    private static int width(List<Table> ascending) {
        int end = 0;
        for (Table table : ascending) {
            end = Math.max(end, table.bits().shift() + table.bits().width());
        }
        return end - ascending.getFirst().bits().shift();
    }

    private static Lookup together(List<Table> ascending, Function<Table, long[]> sums) {
        int shift = ascending.getFirst().bits().shift();
        if (ascending.size() == 1) {
            return new Lookup(shift, ascending.getFirst().bits().size() - 1, sums.apply(ascending.getFirst()));
        }
        long[] together = new long[1 << width(ascending)];
        for (Table table : ascending) {
            long[] own = sums.apply(table);
            int above = table.bits().shift() - shift;
            for (int bits = 0; bits < together.length; bits++) {
                together[bits] += own[bits >>> above & own.length - 1];
            }
        }
        return new Lookup(shift, together.length - 1, together);
    }
}
