package no.innpass.practiceplace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.innpass.shared.NumberSet;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.Concepts;

/**
 * The occupations that a need's work belongs to (MAT-30): those of which at least half of the coded tasks are a part. Tasks count alike:
 * what share of the week one has says how much it weighs, not what the work is called.
 */
final class LineOfNeed {
    private final Concepts concepts;

    LineOfNeed(Concepts concepts) {
        this.concepts = concepts;
    }

    NumberSet of(Need need) {
        List<Integer> tasks = need.tasks().stream()
                .map(Need.Task::task)
                .filter(Objects::nonNull)
                .map(code -> concepts.byCode(code).map(Concept::number).orElseThrow())
                .distinct()
                .toList();
        Map<Integer, Integer> hits = new HashMap<>();
        tasks.forEach(task -> concepts.occupations(task).forEach(one -> hits.merge(one, 1, Integer::sum)));
        return NumberSet.of(hits.entrySet().stream()
                .filter(hit -> 2 * hit.getValue() >= tasks.size())
                .map(Map.Entry::getKey)
                .toList());
    }
}
