package no.innpass.taxonomy.esco;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses neighbours, so that nobody has more than a few: the strongest pairs first, each as long as both sides have room. The same
 * pairs give the same neighbours, in whatever order they came.
 */
final class NearPairs {
    /** Neighbours that an import gives one concept at most. */
    static final int MOST = 8;

    /**
     * Two concepts that may become neighbours.
     *
     * @param one the lower number
     * @param tier 0 for the firmest reason
     * @param shared what both have, of {@code all} that one or the other has: the greater part comes first
     */
    record Pair(int one, int other, int tier, int shared, int all) {
        static Pair of(int one, int other, int tier, int[] having, int[] otherHaving) {
            int shared = NearPairs.shared(having, otherHaving);
            return new Pair(
                    Math.min(one, other),
                    Math.max(one, other),
                    tier,
                    shared,
                    having.length + otherHaving.length - shared);
        }
    }

    private static final Comparator<Pair> STRONGEST_FIRST = Comparator.comparingInt(Pair::tier)
            .thenComparing((one, other) -> Long.compare(
                    (long) other.shared() * Math.max(1, one.all()), (long) one.shared() * Math.max(1, other.all())))
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other);

    private NearPairs() {}

    /** Numbers that stand in both; each list rises. */
    static int shared(int[] one, int[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    static List<Pair> choose(List<Pair> pairs, int most) {
        Map<Integer, Integer> neighbours = new HashMap<>();
        Set<Long> chosenAlready = new HashSet<>();
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : pairs.stream().sorted(STRONGEST_FIRST).toList()) {
            boolean room =
                    neighbours.getOrDefault(pair.one(), 0) < most && neighbours.getOrDefault(pair.other(), 0) < most;
            if (room && pair.one() != pair.other() && chosenAlready.add((long) pair.one() << 32 | pair.other())) {
                neighbours.merge(pair.one(), 1, Integer::sum);
                neighbours.merge(pair.other(), 1, Integer::sum);
                chosen.add(pair);
            }
        }
        return chosen;
    }
}
