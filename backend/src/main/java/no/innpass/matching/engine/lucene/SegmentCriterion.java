package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.innpass.matching.term.Field;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** One criterion in one segment: adds its grade, weighed, to P and its weight to K of each document for which it is known. */
final class SegmentCriterion {
    private final SegmentTerm[] terms;
    /** The only term gives grades by itself. */
    private final boolean direct;

    private final SegmentFilter notApplicable;
    private final Sums sums;
    private final FixedBitSet out;
    private final int[] notAsked;
    private final long[] before;

    private SegmentCriterion(SegmentTerm[] terms, SegmentFilter notApplicable, Workspace space) {
        sums = space.criterion;
        out = space.out;
        notAsked = space.notAsked;
        before = space.before;
        this.terms = terms;
        this.notApplicable = notApplicable;
        direct = terms.length == 1;
    }

    /** Absent where nothing is ever known and nobody is told that it does not apply: that adds nothing. */
    static @Nullable SegmentCriterion of(GradeTerms source, Segment segment, Workspace space) throws IOException {
        List<List<Term>> groups = groups(source.terms());
        boolean onlyTables = groups.size() == 1 && groups.getFirst().getFirst() instanceof Term.Table;
        List<SegmentTerm> terms = new ArrayList<>();
        for (List<Term> group : groups) {
            if (group.getFirst() instanceof Term.Table first) {
                List<Term.Table> tables =
                        group.stream().map(Term.Table.class::cast).toList();
                List<Lookup> lookups = segment.lookups(tables, false);
                boolean alone = onlyTables && lookups.size() <= TableTerm.MOST;
                lookups = alone ? segment.lookups(tables, true) : lookups;
                for (int from = 0; from < lookups.size(); from += TableTerm.MOST) {
                    List<Lookup> some = lookups.subList(from, Math.min(from + TableTerm.MOST, lookups.size()));
                    terms.add(new TableTerm(segment.column(field(first)), some, alone));
                }
            } else {
                terms.add(SegmentTerm.of(group.getFirst(), groups.size() == 1, segment));
            }
        }
        return terms.isEmpty() && source.notApplicable().equals(Filter.NEVER)
                ? null
                : new SegmentCriterion(
                        terms.toArray(SegmentTerm[]::new), SegmentFilter.of(source.notApplicable(), segment), space);
    }

    /** Tables of one field together, everything else alone. */
    private static List<List<Term>> groups(List<Term> terms) {
        List<List<Term>> groups = new ArrayList<>();
        for (Term term : terms) {
            if (term instanceof Term.Table table
                    && !groups.isEmpty()
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
     * @return the weight where this applies to nobody, else 0
     */
    int add(Window window, Selection rows, int weight, Sums points, int[] outside) throws IOException {
        if (terms.length == 0 && notApplicable == SegmentFilter.ALWAYS) {
            return weight;
        }
        int count = listNotApplicable(window, rows, points);
        if (direct) {
            terms[0].add(window, rows, weight, points);
        } else if (terms.length > 0) {
            addUp(window, rows, weight, points);
        }
        // What does not apply is neither known nor unknown: its weight leaves A. Known is what has grown.
        for (int i = 0; i < count; i++) {
            if (points.of(notAsked[i]) == before[i]) {
                outside[notAsked[i]] += weight;
            }
        }
        return 0;
    }

    private int listNotApplicable(Window window, Selection rows, Sums points) throws IOException {
        if (notApplicable == SegmentFilter.NEVER) {
            return 0;
        }
        Window.copy(rows.bits, out);
        notApplicable.narrow(window, out);
        int count = out.intoArray(0, Window.SIZE, 0, notAsked);
        for (int i = 0; i < count; i++) {
            before[i] = points.of(notAsked[i]);
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
            long sum = sums.of(offsets[i]);
            points.sums[offsets[i]] += Grades.entry(Sums.num(sum), Sums.den(sum)) * weight;
        }
    }
}
