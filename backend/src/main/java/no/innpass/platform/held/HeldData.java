package no.innpass.platform.held;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What one room holds on a candidate, or on what is the candidate's. */
public interface HeldData {
    HeldSection section();

    /** Its tables, in the order of the export. */
    List<HeldTable> tables();

    /** Tables that lead to a candidate and are not shown, each with the reason in a few words. */
    default Map<String, String> leftOut() {
        return Map.of();
    }

    /** What is held elsewhere than in rows of its own: by name, lists of wire records. Runs in a transaction. */
    default Map<String, List<?>> more(UUID candidate) {
        return Map.of();
    }
}
