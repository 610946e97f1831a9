package no.innpass.matching.engine.lucene;

import java.util.List;
import no.innpass.matching.term.Term;

/** Up to four tables over one column, added up: the number is read once for all of them. */
final class TableTerm extends SegmentTerm {
    static final int MOST = 4;

    private final Column source;
    private final int[] shifts = new int[MOST];
    private final int[] masks = new int[MOST];
    /** What is not there adds nothing. */
    private final long[][] entries = {{0}, {0}, {0}, {0}};

    private final boolean several;
    private final boolean alone;

    /** @param tables of one field, 1 to {@link #MOST} */
    TableTerm(List<Term.Table> tables, boolean alone, Segment segment) {
        several = tables.size() > 1;
        this.alone = alone;
        source = segment.column(tables.getFirst().bits().field());
        for (int i = 0; i < tables.size(); i++) {
            shifts[i] = tables.get(i).bits().shift();
            masks[i] = tables.get(i).bits().size() - 1;
            entries[i] = segment.sums(tables.get(i), alone && !several);
        }
    }

    @Override
    void add(Window window, Selection rows, long weight, Sums sums) {
        if (!several) {
            addOne(window, rows, weight, sums.sums);
        } else if (alone) {
            addGrades(window, rows, weight, sums.sums);
        } else {
            addSeveral(window, rows, weight, sums.sums);
        }
    }

    private void addOne(Window window, Selection rows, long weight, long[] sums) {
        int count = rows.list();
        int[] offsets = rows.offsets();
        int shift = shifts[0];
        int mask = masks[0];
        long[] table = entries[0];
        for (int i = 0; i < count; i++) {
            sums[offsets[i]] += table[(int) (source.at(window.base + offsets[i]) >>> shift) & mask] * weight;
        }
    }

    private void addSeveral(Window window, Selection rows, long weight, long[] sums) {
        int count = rows.list();
        int[] offsets = rows.offsets();
        for (int i = 0; i < count; i++) {
            sums[offsets[i]] += sum(source.at(window.base + offsets[i])) * weight;
        }
    }

    private void addGrades(Window window, Selection rows, long weight, long[] sums) {
        int count = rows.list();
        int[] offsets = rows.offsets();
        for (int i = 0; i < count; i++) {
            long sum = sum(source.at(window.base + offsets[i]));
            if (sum != 0) {
                sums[offsets[i]] += Sums.of(Grades.of(Sums.num(sum), Sums.den(sum)), 1) * weight;
            }
        }
    }

    private long sum(long value) {
        return entries[0][(int) (value >>> shifts[0]) & masks[0]]
                + entries[1][(int) (value >>> shifts[1]) & masks[1]]
                + entries[2][(int) (value >>> shifts[2]) & masks[2]]
                + entries[3][(int) (value >>> shifts[3]) & masks[3]];
    }
}
