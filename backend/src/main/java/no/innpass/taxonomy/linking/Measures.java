package no.innpass.taxonomy.linking;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a ranking is worth, as the mean over all queries, each 0 to 1.
 *
 * @param map mean average precision: per query the mean over its right answers of "right ones so far / place"
 * @param mrr mean reciprocal rank: 1 / place of the first right answer
 * @param success1 share of queries with a right answer in the first place
 * @param success5 among the first five
 * @param success10 among the first ten
 */
record Measures(double map, double mrr, double success1, double success5, double success10) {

    /** @param places of the right answers of each query, from 1, rising, at least one for each query */
    static Measures of(List<int[]> places) {
        return new Measures(
                mean(places, Measures::averagePrecision),
                mean(places, right -> 1.0 / right[0]),
                mean(places, right -> right[0] <= 1 ? 1 : 0),
                mean(places, right -> right[0] <= 5 ? 1 : 0),
                mean(places, right -> right[0] <= 10 ? 1 : 0));
    }

    /**
     * The places of the right answers when all answers stand by falling score and, among equal ones, the wrong before the right: a tie
     * is never luck.
     *
     * @param scores of all answers
     * @param right indices of the right ones
     */
    static int[] places(double[] scores, int[] right) {
        double[] best =
                Arrays.stream(right).mapToDouble(one -> scores[one]).sorted().toArray();
        int[] places = new int[right.length];
        for (int i = 0; i < right.length; i++) {
            double score = best[right.length - 1 - i];
            int before =
                    (int) Arrays.stream(scores).filter(other -> other >= score).count();
            int rightBefore =
                    (int) Arrays.stream(best).filter(other -> other >= score).count();
            places[i] = before - rightBefore + i + 1;
        }
        return places;
    }

    private static double averagePrecision(int[] right) {
        double sum = 0;
        for (int i = 0; i < right.length; i++) {
            sum += (i + 1.0) / right[i];
        }
        return sum / right.length;
    }

    private static double mean(List<int[]> places, java.util.function.ToDoubleFunction<int[]> worth) {
        return places.stream().mapToDouble(worth).average().orElse(0);
    }

    String line(String level) {
        return String.format(
                Locale.ROOT,
                "%-9s MAP %.4f   MRR %.4f   success@1 %.4f   success@5 %.4f   success@10 %.4f",
                level,
                map,
                mrr,
                success1,
                success5,
                success10);
    }
}
