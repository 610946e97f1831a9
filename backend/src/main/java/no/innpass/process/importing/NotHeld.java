package no.innpass.process.importing;

import java.util.Map;
import java.util.TreeMap;

/** Counts, by kind, what files tell and no room has a place for yet, so that nothing is lost without a word. */
public final class NotHeld {
    private final Map<String, Integer> counts = new TreeMap<>();

    /** @param kind a few words without content of a cell, such as {@code workplace.motives} */
    public void add(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /** By the alphabet of the kinds. */
    public Map<String, Integer> counts() {
        return new TreeMap<>(counts);
    }
}
