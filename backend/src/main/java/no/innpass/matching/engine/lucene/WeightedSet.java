package no.innpass.matching.engine.lucene;

import java.util.Arrays;
import java.util.Map;
import no.innpass.matching.term.Term;

/** One item for each value of a SET, with its own share; see {@link Term.WeightedSet}. */
final class WeightedSet extends SegmentTerm {
    private final SetColumn source;
    private final byte[] grades;
    private final int otherwise;
    private final int learnt;
    private final boolean alone;

    WeightedSet(SetColumn source, Term.Grades grades, boolean alone) {
        this.source = source;
        this.alone = alone;
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
    void add(Window window, Selection rows, long weight, Sums sums) {
        int count = rows.list();
        int[] offsets = rows.offsets();
        for (int i = 0; i < count; i++) {
            int doc = window.base + offsets[i];
            if (doc < window.end) {
                sums.sums[offsets[i]] += sum(doc) * weight;
            }
        }
    }

    private long sum(int doc) {
        int num = 0;
        int den = 0;
        for (int i = source.starts()[doc]; i < source.starts()[doc + 1]; i++) {
            long value = source.values()[i];
            int grade = grade(value);
            if (grade != Term.Grades.UNKNOWN) {
                int share = (int) value & 127;
                num += share * grade;
                den += share;
            }
        }
        return entry(num, den, alone);
    }

    private int grade(long value) {
        int concept = (int) (value >>> 8);
        int grade = concept < grades.length ? grades[concept] : otherwise;
        return grade != Term.Grades.UNKNOWN && (value & 128) != 0 ? Math.max(grade, learnt) : grade;
    }
}
