package no.innpass.matching.engine.lucene;

import java.util.List;

/** Some bits of a NUMBER, or several groups of bits of the same one: the value is read once for all. */
final class TableTerm extends SegmentTerm {
    static final int MOST = 4;

    private final Column source;
    private final int[] shifts = new int[MOST];
    private final int[] masks = new int[MOST];
    /** What is not there adds nothing. */
    private final long[][] sums = {{0}, {0}, {0}, {0}};

    private final boolean several;
    private final boolean alone;

    /** @param lookups 1 to {@link #MOST}; one that is alone has grades already */
    TableTerm(Column source, List<Lookup> lookups, boolean alone) {
        this.source = source;
        several = lookups.size() > 1;
        this.alone = alone;
        for (int i = 0; i < lookups.size(); i++) {
            shifts[i] = lookups.get(i).shift();
            masks[i] = lookups.get(i).mask();
            sums[i] = lookups.get(i).sums();
        }
    }

    @Override
    void add(Window window, Selection rows, long weight, Sums to) {
        if (!several) {
            addOne(window, rows, weight, to.sums);
        } else if (alone) {
            addGrades(window, rows, weight, to.sums);
        } else {
            addSeveral(window, rows, weight, to.sums);
        }
    }

    private void addOne(Window window, Selection rows, long weight, long[] to) {
        int count = rows.list();
        int[] offsets = rows.offsets();
        int shift = shifts[0];
        int mask = masks[0];
        long[] table = sums[0];
        for (int i = 0; i < count; i++) {
            to[offsets[i]] += table[(int) (source.at(window.base + offsets[i]) >>> shift) & mask] * weight;
        }
    }

    private void addSeveral(Window window, Selection rows, long weight, long[] to) {
        int count = rows.list();
        int[] offsets = rows.offsets();
        for (int i = 0; i < count; i++) {
            to[offsets[i]] += sum(source.at(window.base + offsets[i])) * weight;
        }
    }

    private void addGrades(Window window, Selection rows, long weight, long[] to) {
        int count = rows.list();
        int[] offsets = rows.offsets();
        for (int i = 0; i < count; i++) {
            long sum = sum(source.at(window.base + offsets[i]));
            to[offsets[i]] += Grades.entry(Sums.num(sum), Sums.den(sum)) * weight;
        }
    }

    private long sum(long value) {
        return sums[0][(int) (value >>> shifts[0]) & masks[0]]
                + sums[1][(int) (value >>> shifts[1]) & masks[1]]
                + sums[2][(int) (value >>> shifts[2]) & masks[2]]
                + sums[3][(int) (value >>> shifts[3]) & masks[3]];
    }
}
