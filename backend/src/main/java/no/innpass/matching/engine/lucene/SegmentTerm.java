package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.List;
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
            case Term.Table table -> new TableTerm(List.of(table), alone, segment);
            case Term.Lowest lowest -> new LowestTerm(lowest.tables(), segment);
            case Term.Tier tier -> new Tier(tier, alone, segment);
            case Term.Overlap overlap -> new Overlap(segment.column(overlap.field()), overlap.grid(), alone);
        };
    }

    /** What is added for num and den: the grade and 1 where the term is alone. */
    static long entry(int num, int den, boolean alone) {
        return alone && den > 0 ? Sums.of(Grades.of(num, den), 1) : Sums.of(num, den);
    }

    private static final class Same extends SegmentTerm {
        private final long sum;

        Same(long sum) {
            this.sum = sum;
        }

        @Override
        void add(Window window, Selection rows, long weight, Sums sums) {
            if (sum != 0) {
                sums.addAll(rows.bits, sum * weight);
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

        BestOf(Term.BestOf best, boolean alone, Segment segment) throws IOException {
            weight = alone ? 1 : best.weight();
            known = SegmentFilter.of(best.known(), segment);
            when = new SegmentFilter[best.steps().size()];
            grades = new int[when.length];
            for (int i = 0; i < when.length; i++) {
                when[i] = SegmentFilter.of(best.steps().get(i).when(), segment);
                grades[i] = best.steps().get(i).grade();
            }
        }

        @Override
        void add(Window window, Selection rows, long times, Sums sums) throws IOException {
            Window.copy(rows.bits, open);
            known.narrow(window, open);
            for (int i = 0; i < when.length && !open.scanIsEmpty(); i++) {
                Window.copy(open, held);
                when[i].narrow(window, held);
                sums.addAll(held, Sums.of(weight * grades[i], weight) * times);
                open.andNot(held);
            }
            sums.addAll(open, Sums.of(0, weight) * times);
        }
    }

    private static final class Tier extends SegmentTerm {
        private final SegmentFilter[] when;
        private final SegmentTerm[] then;
        private final FixedBitSet open = new FixedBitSet(Window.SIZE);
        /** What is added to others would be read. */
        private final Selection held = new Selection(false);

        Tier(Term.Tier tier, boolean alone, Segment segment) throws IOException {
            when = new SegmentFilter[tier.rungs().size()];
            then = new SegmentTerm[when.length];
            for (int i = 0; i < when.length; i++) {
                when[i] = SegmentFilter.of(tier.rungs().get(i).when(), segment);
                then[i] = of(tier.rungs().get(i).then(), alone, segment);
            }
        }

        @Override
        void add(Window window, Selection rows, long weight, Sums sums) throws IOException {
            Window.copy(rows.bits, open);
            for (int i = 0; i < when.length && !open.scanIsEmpty(); i++) {
                held.set(open);
                when[i].narrow(window, held.bits);
                then[i].add(window, held, weight, sums);
                open.andNot(held.bits);
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
