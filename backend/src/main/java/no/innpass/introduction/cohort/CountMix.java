package no.innpass.introduction.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hides small numbers (PRI-14): those below the least, and one more where a single hidden one could be computed from the sum. */
final class CountMix {
    private CountMix() {}

    /** In the order of the map; a code that nobody has is left out. @param least the smallest number that is shown */
    static List<MixView.Share> of(Map<String, Integer> counts, int least) {
        Set<String> hidden = new HashSet<>();
        List<Map.Entry<String, Integer>> shown = new ArrayList<>();
        counts.entrySet().stream().filter(one -> one.getValue() > 0).forEach(one -> {
            if (one.getValue() < least) {
                hidden.add(one.getKey());
            } else {
                shown.add(one);
            }
        });
        if (hidden.size() == 1) {
            shown.stream()
                    .min(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                    .ifPresent(one -> hidden.add(one.getKey()));
        }
        return counts.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> new MixView.Share(one.getKey(), hidden.contains(one.getKey()) ? null : one.getValue()))
                .toList();
    }
}
