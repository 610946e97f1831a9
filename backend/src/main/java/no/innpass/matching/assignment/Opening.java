package no.innpass.matching.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place with free positions.
 *
 * @param random 64 bits for ties (MAT-21)
 * @param seats free positions, 0 or more
 * @param under the narrowest bound around it; absent when there is none
 */
public record Opening(
        UUID id, long random, int seats, @Nullable Bound under) {
    public Opening {
        if (seats < 0) {
            throw new IllegalArgumentException("free positions are 0 or more");
        }
    }
}
