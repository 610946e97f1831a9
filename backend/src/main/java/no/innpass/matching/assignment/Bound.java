package no.innpass.matching.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * At most so many people under it, whichever of its places they come to.
 *
 * @param of the workplace or the employer
 * @param most 0 or more
 * @param above the wider bound that this one lies under; absent when there is none
 */
public record Bound(
        BoundKind kind, UUID of, int most, @Nullable Bound above) {
    public Bound {
        if (most < 0) {
            throw new IllegalArgumentException("room is 0 or more");
        }
        if (above != null && above.kind.compareTo(kind) <= 0) {
            throw new IllegalArgumentException(kind + " does not lie under " + above.kind);
        }
    }
}
