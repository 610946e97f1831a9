package no.innpass.matching;

import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.term.Grade;

/**
 * The three sums of a pair (MAT-07): exact, whole numbers.
 *
 * @param p sum of weight x grade over the known criteria, 0 to 100 x k
 * @param k sum of the weights of the known criteria
 * @param a k and the weights of the unknown ones; what is not applicable is in none
 */
public record Points(int p, int k, int a) {
    /** Best score first, by exact fractions; a pair of which nothing is known has no score and comes last. */
    public static final Comparator<Points> BY_SCORE = Comparator.comparing((Points points) -> points.k == 0)
            .thenComparing((one, other) -> Long.compare((long) other.p * one.k, (long) one.p * other.k));

    /** Most points first, whatever is known: the order of thinly known pairs (MAT-18). */
    public static final Comparator<Points> BY_POINTS =
            Comparator.comparingInt(Points::p).reversed();

    public Points {
        if (p < 0 || p > 100 * k || k > a || a > 100) {
            throw new IllegalArgumentException("no pair has P " + p + ", K " + k + ", A " + a);
        }
    }

    public static Points of(WeightProfile profile, Map<Criterion, Grade> grades) {
        int p = 0;
        int k = 0;
        int a = 0;
        for (var entry : grades.entrySet()) {
            int weight = profile.weight(entry.getKey());
            var grade = entry.getValue();
            p += grade.known() ? weight * grade.percent() : 0;
            k += grade.known() ? weight : 0;
            a += grade.applicable() ? weight : 0;
        }
        return new Points(p, k, a);
    }

    /** The number shown, and the one every threshold reads: P / K rounded half up; none where nothing is known. */
    public OptionalInt shown() {
        return k == 0 ? OptionalInt.empty() : OptionalInt.of(rounded(p, k));
    }

    /** P / K as a double, which orders exactly as the fractions do; 0 where nothing is known. */
    public double score() {
        return k == 0 ? 0 : (double) p / k;
    }

    /** The score if everything unknown turned out 0, rounded half up; 0 where nothing is known. */
    public int bandFrom() {
        return k == 0 ? 0 : rounded(p, a);
    }

    /** The score if everything unknown turned out 100, rounded half up; 100 where nothing is known. */
    public int bandTo() {
        return k == 0 ? 100 : rounded(p + 100 * (a - k), a);
    }

    /** @param thinBasis percent of the applicable weight that has to be known for FULL */
    public Basis basis(int thinBasis) {
        return k > 0 && 100 * k >= thinBasis * a ? Basis.FULL : Basis.THIN;
    }

    /** Shown points of one criterion in tenths: weight x grade / K, rounded half up. */
    public int tenths(int weightTimesGrade) {
        return k == 0 ? 0 : rounded(10 * weightTimesGrade, k);
    }

    private static int rounded(int num, int den) {
        return (2 * num + den) / (2 * den);
    }
}
