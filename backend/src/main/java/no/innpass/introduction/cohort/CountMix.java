package no.innpass.introduction.cohort;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innpass.shared.SmallNumbers;

/** Shares of a class, small numbers hidden (PRI-14). */
final class CountMix {
    private CountMix() {}

    /** In the order of the map; a code that nobody has is left out. @param least the smallest number that is shown */
    static List<MixView.Share> of(Map<String, Integer> counts, int least) {
        Set<String> hidden = SmallNumbers.hidden(counts, least);
        return counts.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> new MixView.Share(one.getKey(), hidden.contains(one.getKey()) ? null : one.getValue()))
                .toList();
    }
}
