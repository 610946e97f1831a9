package no.innpass.matching.engine.lucene;

import no.innpass.matching.term.Term;

/** A day that should not be later than another: a grade and 1 already. */
final class LateTerm extends SegmentTerm {
    private final Column days;
    private final Term.Late late;

    LateTerm(Term.Late late, Segment segment) {
        this.late = late;
        days = segment.column(late.field());
    }

    @Override
    void add(Window window, Selection rows, long weight, Sums sums) {
        int count = rows.list();
        int[] offsets = rows.offsets();
        for (int i = 0; i < count; i++) {
            long day = days.at(window.base + offsets[i]);
            sums.sums[offsets[i]] += day == 0 ? 0 : Sums.of(late.grade(day), 1) * weight;
        }
    }
}
