package no.innpass.followup.workload;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which offices' figures are hidden (PRI-15, REP-02). Pure. Those with fewer than k people; and where that is one alone in its region, the
 * next smallest there too, so that its figures are not what is missing in a sum over the region.
 */
final class HideOffices {
    private HideOffices() {}

    /** @param key any name of the office @param people how many work with candidates there */
    record Size<K>(K key, String region, int people) {}

    /** Ties: the first one in the list. A region with one office in all hides that one alone: its sum is hidden with it. */
    static <K> Set<K> hidden(List<Size<K>> offices, int k) {
        Set<K> hidden = new HashSet<>();
        Map<String, List<Size<K>>> byRegion =
                offices.stream().collect(Collectors.groupingBy(Size::region, TreeMap::new, Collectors.toList()));
        byRegion.values().forEach(region -> {
            List<Size<K>> smallestFirst = region.stream()
                    .sorted(Comparator.comparingInt(Size::people))
                    .toList();
            long small = smallestFirst.stream().filter(one -> one.people() < k).count();
            smallestFirst.stream().limit(small == 1 ? 2 : small).map(Size::key).forEach(hidden::add);
        });
        return hidden;
    }
}
