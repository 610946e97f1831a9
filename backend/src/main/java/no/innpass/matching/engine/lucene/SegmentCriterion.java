package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.innpass.matching.term.Field;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;
import org.apache.lucene.util.FixedBitSet;

/** One criterion in one segment: adds its grade, weighed, to P and its weight to K of each document for which it is known. */
final class SegmentCriterion {
    private final SegmentTerm[] terms;
    /** The only term gives grades by itself. */
    private final boolean direct;

    private final SegmentFilter notApplicable;
    private final Sums sums = new Sums();
    private final FixedBitSet out = new FixedBitSet(Window.SIZE);
    private final int[] notAsked = new int[Window.SIZE];
    private final long[] before = new long[Window.SIZE];

    private SegmentCriterion(SegmentTerm[] terms, SegmentFilter notApplicable) {
        this.terms = terms;
        this.notApplicable = notApplicable;
        direct = terms.length == 1;
    }

    static SegmentCriterion of(GradeTerms source, Segment segment) throws IOException {
        List<List<Term>> groups = groups(source.terms());
        SegmentTerm[] terms = new SegmentTerm[groups.size()];
        for (int i = 0; i < terms.length; i++) {
            List<Term> group = groups.get(i);
            boolean alone = terms.length == 1;
            terms[i] = group.size() == 1
                    ? SegmentTerm.of(group.getFirst(), alone, segment)
                    : new TableTerm(group.stream().map(Term.Table.class::cast).toList(), alone, segment);
        }
        return new SegmentCriterion(terms, SegmentFilter.of(source.notApplicable(), segment));
    }

    /** Tables of one field together, everything else alone. */
    private static List<List<Term>> groups(List<Term> terms) {
        List<List<Term>> groups = new ArrayList<>();
        for (Term term : terms) {
            if (term instanceof Term.Table table
                    && !groups.isEmpty()
                    && groups.getLast().size() < TableTerm.MOST
                    && groups.getLast().getFirst() instanceof Term.Table before
                    && field(before).equals(field(table))) {
                groups.getLast().add(term);
            } else {
                groups.add(new ArrayList<>(List.of(term)));
            }
        }
        return groups;
    }

    private static Field field(Term.Table table) {
        return table.bits().field();
    }

    /**
     * @param points P and K of each document
     * @param outside weights of what does not apply, by document
     */
    void add(Window window, Selection rows, int weight, Sums points, int[] outside) throws IOException {
        int count = listNotApplicable(window, rows, points);
        if (direct) {
            terms[0].add(window, rows, weight, points);
        } else {
            addUp(window, rows, weight, points);
        }
        // What does not apply is neither known nor unknown: its weight leaves A. Known is what has grown.
        for (int i = 0; i < count; i++) {
            if (points.sums[notAsked[i]] == before[i]) {
                outside[notAsked[i]] += weight;
            }
        }
    }

    private int listNotApplicable(Window window, Selection rows, Sums points) throws IOException {
        if (notApplicable == SegmentFilter.NEVER) {
            return 0;
        }
        Window.copy(rows.bits, out);
        notApplicable.narrow(window, out);
        int count = out.intoArray(0, Window.SIZE, 0, notAsked);
        for (int i = 0; i < count; i++) {
            before[i] = points.sums[notAsked[i]];
        }
        return count;
    }

    private void addUp(Window window, Selection rows, int weight, Sums points) throws IOException {
        sums.clear(rows);
        for (SegmentTerm term : terms) {
            term.add(window, rows, 1, sums);
        }
        int count = rows.list();
        int[] offsets = rows.offsets();
        for (int i = 0; i < count; i++) {
            long sum = sums.sums[offsets[i]];
            int den = Sums.den(sum);
            if (den > 0) {
                points.sums[offsets[i]] += Sums.of(weight * Grades.of(Sums.num(sum), den), weight);
            }
        }
    }
}
