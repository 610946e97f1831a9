package no.innpass.matching.lists;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.candidate.ListedCandidate;
import no.innpass.practiceplace.PlaceFacts;

/**
 * Everybody of a class against every published place.
 *
 * @param people who may be in a list that the caller sees, in the order of their ids
 * @param places those that are a pair of the ordinary list with somebody of them
 * @param counts what each pair counts (MAT-27), by candidate and place
 * @param stopped why the other places are none, by candidate: how many each gate, condition, {@link #BELOW_MINIMUM} and {@link #LITTLE_KNOWN}
 *     takes out; a place that two of them stop is counted for both
 */
public record ScoredClass(
        List<ListedCandidate> people,
        Map<UUID, PlaceFacts> places,
        Map<UUID, Map<UUID, Integer>> counts,
        Map<UUID, Map<String, Integer>> stopped) {
    public static final String BELOW_MINIMUM = "BELOW_MINIMUM";
    public static final String LITTLE_KNOWN = "LITTLE_KNOWN";

    public int counts(UUID candidate, UUID place) {
        return counts.getOrDefault(candidate, Map.of()).getOrDefault(place, 0);
    }
}
