package no.innpass.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hides small numbers of people (PRI-14): those below the least, and one more where a single hidden one could be computed from the sum. */
public final class SmallNumbers {
    private SmallNumbers() {}

    /** One number that stands alone, beside no sum: absent below the least. */
    public static @Nullable Integer shown(int people, int least) {
        return people < least ? null : people;
    }

    /** Keys whose number may not be shown; a number of 0 tells of nobody and is never one. @param least the smallest that is shown */
    public static <K extends Comparable<K>> Set<K> hidden(Map<K, Integer> counts, int least) {
        Set<K> hidden = new HashSet<>();
        List<Map.Entry<K, Integer>> shown = new ArrayList<>();
        counts.entrySet().stream().filter(one -> one.getValue() > 0).forEach(one -> {
            if (one.getValue() < least) {
                hidden.add(one.getKey());
            } else {
                shown.add(one);
            }
        });
        if (hidden.size() == 1) {
            shown.stream()
                    .min(Map.Entry.<K, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .ifPresent(one -> hidden.add(one.getKey()));
        }
        return hidden;
    }
}
