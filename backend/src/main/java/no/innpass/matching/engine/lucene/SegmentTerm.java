package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Term;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.FixedBitSet;

/** A term at work in one segment: adds num and den for the documents of a mask. Used by one thread for one query. */
abstract class SegmentTerm {

    abstract void add(Window window, FixedBitSet mask, Sums sums) throws IOException;

    static SegmentTerm of(Term term, LeafReader reader) throws IOException {
        return switch (term) {
            case Term.Fixed fixed -> new Same(fixed.num(), fixed.den());
            case Term.BestOf best -> new BestOf(best, reader);
            case Term.WeightedSet set ->
                new WeightedSet(DocValues.getSortedNumeric(reader, set.field().name()), set.grades());
            case Term.Table table -> new Table(reader, table);
            case Term.Lowest lowest -> new Lowest(reader, lowest.tables());
            case Term.Tier tier -> new Tier(tier, reader);
            case Term.Overlap overlap ->
                new Overlap(DocValues.getNumeric(reader, overlap.field().name()), overlap.grid());
        };
    }

    private static final class Same extends SegmentTerm {
        private final int num;
        private final int den;

        Same(int num, int den) {
            this.num = num;
            this.den = den;
        }

        @Override
        void add(Window window, FixedBitSet mask, Sums sums) {
            int count = window.list(mask);
            for (int i = 0; i < count; i++) {
                sums.add(window.offsets[i], num, den);
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

        BestOf(Term.BestOf best, LeafReader reader) throws IOException {
            weight = best.weight();
            known = SegmentFilter.of(best.known(), reader);
            when = new SegmentFilter[best.steps().size()];
            grades = new int[when.length];
            for (int i = 0; i < when.length; i++) {
                when[i] = SegmentFilter.of(best.steps().get(i).when(), reader);
                grades[i] = best.steps().get(i).grade();
            }
        }

        @Override
        void add(Window window, FixedBitSet mask, Sums sums) throws IOException {
            open.clear();
            open.or(mask);
            known.narrow(window, open);
            addAll(window, open, sums, 0, weight);
            for (int i = 0; i < when.length && !open.scanIsEmpty(); i++) {
                held.clear();
                held.or(open);
                when[i].narrow(window, held);
                addAll(window, held, sums, weight * grades[i], 0);
                open.andNot(held);
            }
        }

        private static void addAll(Window window, FixedBitSet bits, Sums sums, int num, int den) {
            int count = window.list(bits);
            for (int i = 0; i < count; i++) {
                sums.add(window.offsets[i], num, den);
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
        void add(Window window, FixedBitSet mask, Sums sums) throws IOException {
            int count = window.list(mask);
            for (int i = 0; i < count; i++) {
                if (!source.advanceExact(window.docs[i])) {
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
                sums.add(window.offsets[i], num, den);
            }
        }

        private int grade(long value) {
            int concept = (int) (value >>> 8);
            int grade = concept < grades.length ? grades[concept] : otherwise;
            return grade != Term.Grades.UNKNOWN && (value & 128) != 0 ? Math.max(grade, learnt) : grade;
        }
    }

    private static final class Table extends SegmentTerm {
        private final NumericDocValues source;
        private final Bits bits;
        private final int[] entries;

        Table(LeafReader reader, Term.Table table) throws IOException {
            source = DocValues.getNumeric(reader, table.bits().field().name());
            bits = table.bits();
            entries = table.entries();
        }

        @Override
        void add(Window window, FixedBitSet mask, Sums sums) throws IOException {
            int count = window.list(mask);
            source.longValues(count, window.docs, window.values, 0L);
            for (int i = 0; i < count; i++) {
                int entry = entries[bits.in(window.values[i])];
                sums.add(window.offsets[i], Term.Table.num(entry), Term.Table.den(entry));
            }
        }
    }

    private static final class Lowest extends SegmentTerm {
        private final Table[] tables;
        private final Sums one = new Sums();
        private final Sums least = new Sums();

        Lowest(LeafReader reader, List<Term.Table> sources) throws IOException {
            tables = new Table[sources.size()];
            for (int i = 0; i < tables.length; i++) {
                tables[i] = new Table(reader, sources.get(i));
            }
        }

        @Override
        void add(Window window, FixedBitSet mask, Sums sums) throws IOException {
            least.clear();
            for (Table table : tables) {
                one.clear();
                table.add(window, mask, one);
                int count = window.list(mask);
                for (int i = 0; i < count; i++) {
                    int offset = window.offsets[i];
                    if (one.den[offset] > 0 && (least.den[offset] == 0 || one.num[offset] < least.num[offset])) {
                        least.num[offset] = one.num[offset];
                        least.den[offset] = one.den[offset];
                    }
                }
            }
            int count = window.list(mask);
            for (int i = 0; i < count; i++) {
                int offset = window.offsets[i];
                sums.add(offset, least.num[offset], least.den[offset]);
            }
        }
    }

    private static final class Tier extends SegmentTerm {
        private final SegmentFilter[] when;
        private final SegmentTerm[] then;
        private final FixedBitSet open = new FixedBitSet(Window.SIZE);
        private final FixedBitSet held = new FixedBitSet(Window.SIZE);

        Tier(Term.Tier tier, LeafReader reader) throws IOException {
            when = new SegmentFilter[tier.rungs().size()];
            then = new SegmentTerm[when.length];
            for (int i = 0; i < when.length; i++) {
                when[i] = SegmentFilter.of(tier.rungs().get(i).when(), reader);
                then[i] = of(tier.rungs().get(i).then(), reader);
            }
        }

        @Override
        void add(Window window, FixedBitSet mask, Sums sums) throws IOException {
            open.clear();
            open.or(mask);
            for (int i = 0; i < when.length && !open.scanIsEmpty(); i++) {
                held.clear();
                held.or(open);
                when[i].narrow(window, held);
                then[i].add(window, held, sums);
                open.andNot(held);
            }
        }
    }

    private static final class Overlap extends SegmentTerm {
        private final NumericDocValues source;
        private final long grid;

        Overlap(NumericDocValues source, long grid) {
            this.source = source;
            this.grid = grid;
        }

        @Override
        void add(Window window, FixedBitSet mask, Sums sums) throws IOException {
            int asked = Long.bitCount(grid);
            int count = window.list(mask);
            source.longValues(count, window.docs, window.values, 0L);
            for (int i = 0; i < count; i++) {
                long other = window.values[i];
                sums.add(window.offsets[i], 100 * Long.bitCount(other & grid), Math.min(asked, Long.bitCount(other)));
            }
        }
    }
}
