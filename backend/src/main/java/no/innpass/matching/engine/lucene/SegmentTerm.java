package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.Term;
import org.apache.lucene.util.FixedBitSet;

/**
 * Terms at work in one segment: they add to the sums of some documents of a window. Used by one thread for one query.
 *
 * <p>A term that is all of its criterion is <em>alone</em>: it adds its grade and 1 where something is known, instead of num and den, so
 * that nobody has to divide later.
 */
abstract class SegmentTerm {

    /** Adds num and den, or grade and 1, times a weight. What it adds for documents outside the rows nobody reads. */
    abstract void add(Window window, Selection rows, long weight, Sums sums) throws IOException;

    static SegmentTerm of(Term term, boolean alone, Segment segment) throws IOException {
        return switch (term) {
            case Term.Fixed fixed -> new Same(entry(fixed.num(), fixed.den(), alone));
            case Term.BestOf best -> new BestOf(best, alone, segment);
            case Term.WeightedSet set -> new WeightedSet(segment.setColumn(set.field()), set.grades(), alone);
            case Term.Table table ->
                WideTable.isFor(table)
                        ? new WideTable(table, alone, segment)
                        : new TableTerm(
                                segment.column(table.bits().field()), segment.lookups(List.of(table), alone), alone);
            case Term.Lowest lowest -> new LowestTerm(lowest.tables(), segment);
            case Term.Tier tier -> new Tier(tier, alone, segment);
            case Term.Overlap overlap -> new Overlap(segment.column(overlap.field()), overlap.grid(), alone);
            case Term.Late late -> new LateTerm(late, segment);
            case Term.Lower lower -> new LowerTerm(lower, alone, segment);
        };
    }

    /** What is added for num and den: the grade and 1 where the term is alone. */
    static long entry(int num, int den, boolean alone) {
        return alone ? Grades.entry(num, den) : Sums.of(num, den);
    }

    private static final class Same extends SegmentTerm {
        private final long sum;

        Same(long sum) {
            this.sum = sum;
        }

        @Override
        void add(Window window, Selection rows, long weight, Sums sums) {
            if (sum != 0) {
                sums.addAll(rows, sum * weight);
            }
        }
    }

    /**
     * Most documents get what nothing but the last step gives, or nothing but the weight: that goes to all at once, and what others get
     * is counted from there.
     */
    private static final class BestOf extends SegmentTerm {
        private final int weight;
        private final SegmentFilter known;
        private final SegmentFilter[] when;
        private final int[] grades;
        /** The grade where no step holds. */
        private final int otherwise;

        private final FixedBitSet open = new FixedBitSet(Window.SIZE);
        private final FixedBitSet held = new FixedBitSet(Window.SIZE);

        BestOf(Term.BestOf best, boolean alone, Segment segment) throws IOException {
            weight = alone ? 1 : best.weight();
            known = SegmentFilter.of(best.known(), segment);
            List<Term.Step> steps = new ArrayList<>();
            int last = 0;
            for (Term.Step step : best.steps()) {
                if (step.when().equals(Filter.ALWAYS)) {
                    last = step.grade();
                    break;
                } else if (!step.when().equals(Filter.NEVER)) {
                    steps.add(step);
                }
            }
            otherwise = last;
            when = new SegmentFilter[steps.size()];
            grades = new int[when.length];
            for (int i = 0; i < when.length; i++) {
                when[i] = SegmentFilter.of(steps.get(i).when(), segment);
                grades[i] = steps.get(i).grade();
            }
        }

        @Override
        void add(Window window, Selection rows, long times, Sums sums) throws IOException {
            Window.copy(rows.bits, open);
            known.narrow(window, open);
            int count = open.cardinality();
            if (count == 0) {
                return;
            }
            long rest = Sums.of(weight * otherwise, weight) * times;
            if (rows.isLoose() && 2 * count > rows.bits.cardinality()) {
                sums.addAll(rows, rest);
                Window.copy(rows.bits, held);
                held.andNot(open);
                sums.addAll(held, -rest);
            } else {
                sums.addAll(open, rest);
            }
            for (int i = 0; i < when.length && !open.scanIsEmpty(); i++) {
                Window.copy(open, held);
                when[i].narrow(window, held);
                sums.addAll(held, Sums.of(weight * (grades[i] - otherwise), 0) * times);
                open.andNot(held);
            }
        }
    }

    private static final class Tier extends SegmentTerm {
        private final SegmentFilter[] when;
        private final SegmentTerm[] then;
        /** The last rung looks something up for whoever is left. */
        private final boolean restInTable;

        private final FixedBitSet open = new FixedBitSet(Window.SIZE);
        /** What is added to others would be read. */
        private final Selection held = new Selection(false);

        private final FixedBitSet taken = new FixedBitSet(Window.SIZE);
        private final int[] offsets = new int[Window.SIZE];
        private final long[] before = new long[Window.SIZE];

        Tier(Term.Tier tier, boolean alone, Segment segment) throws IOException {
            when = new SegmentFilter[tier.rungs().size()];
            then = new SegmentTerm[when.length];
            for (int i = 0; i < when.length; i++) {
                when[i] = SegmentFilter.of(tier.rungs().get(i).when(), segment);
                then[i] = of(tier.rungs().get(i).then(), alone, segment);
            }
            restInTable = when.length > 0
                    && tier.rungs().getLast().when().equals(Filter.ALWAYS)
                    && tier.rungs().getLast().then() instanceof Term.Table;
        }

        @Override
        void add(Window window, Selection rows, long weight, Sums sums) throws IOException {
            if (restInTable && rows.isLoose()) {
                addToAll(window, rows, weight, sums);
            } else {
                addInTurn(window, rows, weight, sums, when.length);
            }
        }

        /** Those of the rungs before are few: the rest is looked up for them too, and then forgotten. */
        private void addToAll(Window window, Selection rows, long weight, Sums sums) throws IOException {
            Window.copy(rows.bits, taken);
            Window.copy(rows.bits, open);
            for (int i = 0; i < when.length - 1 && !open.scanIsEmpty(); i++) {
                held.set(open);
                when[i].narrow(window, held.bits);
                open.andNot(held.bits);
            }
            taken.andNot(open);
            int count = taken.scanIsEmpty() ? 0 : taken.intoArray(0, Window.SIZE, 0, offsets);
            for (int i = 0; i < count; i++) {
                before[i] = sums.sums[offsets[i]];
            }
            then[then.length - 1].add(window, rows, weight, sums);
            for (int i = 0; i < count; i++) {
                sums.sums[offsets[i]] = before[i];
            }
            if (count > 0) {
                addInTurn(window, rows, weight, sums, when.length - 1);
            }
        }

        private void addInTurn(Window window, Selection rows, long weight, Sums sums, int rungs) throws IOException {
            Window.copy(rows.bits, open);
            for (int i = 0; i < rungs && !open.scanIsEmpty(); i++) {
                held.set(open);
                when[i].narrow(window, held.bits);
                if (!held.bits.scanIsEmpty()) {
                    then[i].add(window, held, weight, sums);
                    open.andNot(held.bits);
                }
            }
        }
    }

    private static final class Overlap extends SegmentTerm {
        private final Column source;
        private final long grid;
        private final int asked;
        private final boolean alone;

        Overlap(Column source, long grid, boolean alone) {
            this.source = source;
            this.grid = grid;
            this.alone = alone;
            asked = Long.bitCount(grid);
        }

        @Override
        void add(Window window, Selection rows, long weight, Sums sums) {
            int count = rows.list();
            int[] offsets = rows.offsets();
            for (int i = 0; i < count; i++) {
                long other = source.at(window.base + offsets[i]);
                int shared = 100 * Long.bitCount(other & grid);
                sums.sums[offsets[i]] += entry(shared, Math.min(asked, Long.bitCount(other)), alone) * weight;
            }
        }
    }
}
