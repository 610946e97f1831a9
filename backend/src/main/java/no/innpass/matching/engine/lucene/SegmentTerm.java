package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Term;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.FixedBitSet;

/** A term at work in one segment: adds num and den for some documents of a window. Used by one thread for one query. */
abstract class SegmentTerm {

    abstract void add(Window window, Selection rows, Sums sums) throws IOException;

    static SegmentTerm of(Term term, Segment segment) throws IOException {
        return switch (term) {
            case Term.Fixed fixed -> new Same(fixed.num(), fixed.den());
            case Term.BestOf best -> new BestOf(best, segment);
            case Term.WeightedSet set ->
                new WeightedSet(
                        DocValues.getSortedNumeric(segment.reader, set.field().name()), set.grades());
            case Term.Table table -> new Table(segment, table);
            case Term.Lowest lowest -> new Lowest(segment, lowest.tables());
            case Term.Tier tier -> new Tier(tier, segment);
            case Term.Overlap overlap -> new Overlap(segment.column(overlap.field()), overlap.grid());
        };
    }

    /** @param entries as a {@link Term.Table} has them, in the order of the list */
    private static void addEntries(Selection rows, long[] entries, Sums sums) {
        int count = rows.list();
        for (int i = 0; i < count; i++) {
            int entry = (int) entries[i];
            sums.sums[rows.offsets[i]] += Sums.of(Term.Table.num(entry), Term.Table.den(entry));
        }
    }

    private static final class Same extends SegmentTerm {
        private final long sum;

        Same(int num, int den) {
            sum = Sums.of(num, den);
        }

        @Override
        void add(Window window, Selection rows, Sums sums) {
            if (sum != 0) {
                sums.addAll(rows.bits, sum);
            }
        }
    }

    private static final class BestOf extends SegmentTerm {
        private final int weight;
        private final SegmentFilter known;
        private final SegmentFilter[] when;
        private final int[] grades;
        private final FixedBitSet open = new FixedBitSet(Window.SIZE);
        private final FixedBitSet held = new FixedBitSet(Window.SIZE);

        BestOf(Term.BestOf best, Segment segment) throws IOException {
            weight = best.weight();
            known = SegmentFilter.of(best.known(), segment);
            when = new SegmentFilter[best.steps().size()];
            grades = new int[when.length];
            for (int i = 0; i < when.length; i++) {
                when[i] = SegmentFilter.of(best.steps().get(i).when(), segment);
                grades[i] = best.steps().get(i).grade();
            }
        }

        @Override
        void add(Window window, Selection rows, Sums sums) throws IOException {
            Window.copy(rows.bits, open);
            known.narrow(window, open);
            sums.addAll(open, Sums.of(0, weight));
            for (int i = 0; i < when.length && !open.scanIsEmpty(); i++) {
                Window.copy(open, held);
                when[i].narrow(window, held);
                if (grades[i] != 0) {
                    sums.addAll(held, Sums.of(weight * grades[i], 0));
                }
                open.andNot(held);
            }
        }
    }

    private static final class WeightedSet extends SegmentTerm {
        private final SortedNumericDocValues source;
        private final byte[] grades;
        private final int otherwise;
        private final int learnt;

        WeightedSet(SortedNumericDocValues source, Term.Grades grades) {
            this.source = source;
            otherwise = grades.otherwise();
            learnt = grades.learnt();
            int highest = grades.grades().keySet().stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(-1);
            this.grades = new byte[highest + 1];
            Arrays.fill(this.grades, (byte) otherwise);
            for (Map.Entry<Integer, Integer> entry : grades.grades().entrySet()) {
                this.grades[entry.getKey()] = entry.getValue().byteValue();
            }
        }

        @Override
        void add(Window window, Selection rows, Sums sums) throws IOException {
            int count = rows.list();
            for (int i = 0; i < count; i++) {
                if (!source.advanceExact(window.base + rows.offsets[i])) {
                    continue;
                }
                int num = 0;
                int den = 0;
                for (int left = source.docValueCount(); left > 0; left--) {
                    long value = source.nextValue();
                    int grade = grade(value);
                    if (grade != Term.Grades.UNKNOWN) {
                        int share = (int) value & 127;
                        num += share * grade;
                        den += share;
                    }
                }
                sums.sums[rows.offsets[i]] += Sums.of(num, den);
            }
        }

        private int grade(long value) {
            int concept = (int) (value >>> 8);
            int grade = concept < grades.length ? grades[concept] : otherwise;
            return grade != Term.Grades.UNKNOWN && (value & 128) != 0 ? Math.max(grade, learnt) : grade;
        }
    }

    private static final class Table extends SegmentTerm {
        private final Column source;
        private final Bits bits;
        private final int[] entries;

        Table(Segment segment, Term.Table table) {
            source = segment.column(table.bits().field());
            bits = table.bits();
            entries = table.entries();
        }

        /** Entries of the documents of a list, into the same positions. */
        void read(Window window, Selection rows, long[] into) {
            source.read(window, rows, into);
            int count = rows.list();
            int shift = bits.shift();
            int mask = bits.size() - 1;
            for (int i = 0; i < count; i++) {
                into[i] = entries[(int) (into[i] >>> shift) & mask];
            }
        }

        @Override
        void add(Window window, Selection rows, Sums sums) {
            read(window, rows, window.values);
            addEntries(rows, window.values, sums);
        }
    }

    private static final class Lowest extends SegmentTerm {
        private final Table[] tables;
        private final long[] least = new long[Window.SIZE];

        Lowest(Segment segment, List<Term.Table> sources) {
            tables = new Table[sources.size()];
            for (int i = 0; i < tables.length; i++) {
                tables[i] = new Table(segment, sources.get(i));
            }
        }

        @Override
        void add(Window window, Selection rows, Sums sums) {
            int count = rows.list();
            tables[0].read(window, rows, least);
            for (int table = 1; table < tables.length; table++) {
                tables[table].read(window, rows, window.values);
                for (int i = 0; i < count; i++) {
                    least[i] = lower(least[i], window.values[i]);
                }
            }
            addEntries(rows, least, sums);
        }

        /** Each den is 1, so the lower entry has the lower num; 0 is unknown. */
        private static long lower(long one, long other) {
            return one == 0 || other == 0 ? one | other : Math.min(one, other);
        }
    }

    private static final class Tier extends SegmentTerm {
        private final SegmentFilter[] when;
        private final SegmentTerm[] then;
        private final FixedBitSet open = new FixedBitSet(Window.SIZE);
        private final Selection held = new Selection();

        Tier(Term.Tier tier, Segment segment) throws IOException {
            when = new SegmentFilter[tier.rungs().size()];
            then = new SegmentTerm[when.length];
            for (int i = 0; i < when.length; i++) {
                when[i] = SegmentFilter.of(tier.rungs().get(i).when(), segment);
                then[i] = of(tier.rungs().get(i).then(), segment);
            }
        }

        @Override
        void add(Window window, Selection rows, Sums sums) throws IOException {
            Window.copy(rows.bits, open);
            for (int i = 0; i < when.length && !open.scanIsEmpty(); i++) {
                held.set(open);
                when[i].narrow(window, held.bits);
                then[i].add(window, held, sums);
                open.andNot(held.bits);
            }
        }
    }

    private static final class Overlap extends SegmentTerm {
        private final Column source;
        private final long grid;

        Overlap(Column source, long grid) {
            this.source = source;
            this.grid = grid;
        }

        @Override
        void add(Window window, Selection rows, Sums sums) {
            int asked = Long.bitCount(grid);
            source.read(window, rows, window.values);
            int count = rows.list();
            for (int i = 0; i < count; i++) {
                long other = window.values[i];
                sums.sums[rows.offsets[i]] +=
                        Sums.of(100 * Long.bitCount(other & grid), Math.min(asked, Long.bitCount(other)));
            }
        }
    }
}
