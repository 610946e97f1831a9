package no.innpass.placement.unmatched;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.innpass.matching.barrier.BarrierCode;
import no.innpass.placement.unmatched.UnmatchedView.BarrierCountView;
import no.innpass.shared.SmallNumbers;

/** People by the code that counts first. Pure: the sum is the number of people, whatever the codes are. */
final class CountUnmatched {
    private CountUnmatched() {}

    /** Of each person the code that counts first. In the order of the codes; one that nobody has is left out. */
    static Map<BarrierCode, Integer> byFirst(Collection<BarrierCode> firsts) {
        Map<BarrierCode, Integer> counts = new TreeMap<>();
        firsts.forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts;
    }

    static List<BarrierCountView> shown(Map<BarrierCode, Integer> counts, int smallest) {
        Set<BarrierCode> hidden = SmallNumbers.hidden(counts, smallest);
        return counts.entrySet().stream()
                .map(one -> new BarrierCountView(one.getKey(), hidden.contains(one.getKey()) ? null : one.getValue()))
                .toList();
    }
}
