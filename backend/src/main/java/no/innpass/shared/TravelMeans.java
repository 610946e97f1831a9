package no.innpass.shared;

import java.util.Optional;
import java.util.Set;

/** Ways to travel, fastest first (MAT-36): the order is the order of speed. */
public enum TravelMeans {
    CAR,
    PUBLIC,
    BICYCLE,
    WALK;

    /** The fastest of a set; empty when the set is. */
    public static Optional<TravelMeans> fastest(Set<TravelMeans> means) {
        return means.stream().min(TravelMeans::compareTo);
    }
}
