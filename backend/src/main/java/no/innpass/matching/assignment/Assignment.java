package no.innpass.matching.assignment;

import java.util.Map;
import java.util.UUID;

/**
 * Who comes where.
 *
 * @param placeOf place of each person who has one
 * @param total sum of what the pairs count
 */
public record Assignment(Map<UUID, UUID> placeOf, long total) {
    public Assignment {
        placeOf = Map.copyOf(placeOf);
    }
}
