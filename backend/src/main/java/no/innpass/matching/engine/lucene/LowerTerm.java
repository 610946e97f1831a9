package no.innpass.matching.engine.lucene;

import no.innpass.matching.term.Term;

/** The lower of an overlap of weeks and of a start, without a branch for each document: who is not known counts as 100 on the way. */
final class LowerTerm extends SegmentTerm {
    private final Column weeks;
    private final long grid;
    private final int asked;
    private final Column days;
    private final int day;
    /** 1 where the document's day is the one that should not be later, else -1. */
    private final int sign;

    private final boolean alone;

    LowerTerm(Term.Lower lower, boolean alone, Segment segment) {
        weeks = segment.column(lower.overlap().field());
        grid = lower.overlap().grid();
        asked = Long.bitCount(grid);
        days = segment.column(lower.late().field());
        day = lower.late().day();
        sign = lower.late().ofDocument() ? 1 : -1;
        this.alone = alone;
    }

    @Override
    void add(Window window, Selection rows, long weight, Sums sums) {
        int count = rows.list();
        int[] offsets = rows.offsets();
        for (int i = 0; i < count; i++) {
            int doc = window.base + offsets[i];
            long other = weeks.at(doc);
            int shared = 100 * Long.bitCount(other & grid);
            int smaller = Math.min(asked, Long.bitCount(other));
            int theirs = (int) days.at(doc);
            int withDay = -theirs >>> 31;
            int start = 100 - (Math.clamp(sign * (theirs - day), 0, 100) & -withDay);
            int withWeek = -smaller >>> 31;
            int overlap = Grades.of(shared, smaller) + 100 * (withWeek ^ 1);
            int known = withDay | withWeek;
            long sum = alone || overlap > start || withWeek == 0
                    ? Sums.of(Math.min(overlap, start) * known, known)
                    : Sums.of(shared, smaller);
            sums.sums[offsets[i]] += sum * weight;
        }
    }
}
