package no.innpass.taxonomy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nothing shows itself by way of others: what is broader than what goes in no circle. */
public final class Circles {
    private Circles() {}

    /**
     * The numbers that no order from narrow to broad can hold, rising: those of circles, and what lies above them.
     *
     * @param above what is directly broader, by number
     */
    public static Optional<List<Integer>> find(Map<Integer, Set<Integer>> above) {
        Map<Integer, Integer> below = new HashMap<>();
        above.values().forEach(broader -> broader.forEach(one -> below.merge(one, 1, Integer::sum)));
        Deque<Integer> free = new ArrayDeque<>(
                above.keySet().stream().filter(one -> !below.containsKey(one)).toList());
        while (!free.isEmpty()) {
            for (int broader : above.getOrDefault(free.removeFirst(), Set.of())) {
                if (below.merge(broader, -1, Integer::sum) == 0) {
                    below.remove(broader);
                    free.addLast(broader);
                }
            }
        }
        return below.isEmpty()
                ? Optional.empty()
                : Optional.of(below.keySet().stream().sorted().toList());
    }
}
