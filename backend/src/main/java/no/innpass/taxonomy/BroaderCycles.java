package no.innpass.taxonomy;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import no.innpass.taxonomy.ConceptRelation.Kind;

/** Nothing shows itself by way of others: BROADER relations have no circle. */
final class BroaderCycles {
    private BroaderCycles() {}

    /** The numbers of concepts that no order from narrow to broad can hold, rising: those of circles and what lies above them. */
    static Optional<List<Integer>> find(Collection<ConceptRelation> relations) {
        Map<Integer, TreeSet<Integer>> above = new TreeMap<>();
        Map<Integer, Integer> below = new HashMap<>();
        for (ConceptRelation relation : relations) {
            if (relation.kind() == Kind.BROADER
                    && above.computeIfAbsent(relation.from(), ignored -> new TreeSet<>())
                            .add(relation.to())) {
                below.merge(relation.to(), 1, Integer::sum);
            }
        }
        Deque<Integer> free = new ArrayDeque<>(
                above.keySet().stream().filter(one -> !below.containsKey(one)).toList());
        while (!free.isEmpty()) {
            for (int broader : above.getOrDefault(free.removeFirst(), new TreeSet<>())) {
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
