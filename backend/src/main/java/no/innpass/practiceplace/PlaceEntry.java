package no.innpass.practiceplace;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place from a file.
 *
 * @param externalRef its key there, 1 to 120 characters
 * @param state DRAFT, SUBMITTED or PUBLISHED
 * @param confirmedAt when the employer last said that it is valid; absent: now, if it has not said so before
 * @param asKnown brought in as staff know the place, though purpose, prospect or tasks are not asked yet; not with PUBLISHED, which
 *     needs them
 */
public record PlaceEntry(
        String externalRef,
        UUID workplace,
        PracticePlaceRequest place,
        PlaceState state,
        @Nullable Instant confirmedAt,
        boolean asKnown) {
    public PlaceEntry {
        if (state != PlaceState.DRAFT && state != PlaceState.SUBMITTED && state != PlaceState.PUBLISHED) {
            throw new IllegalArgumentException("a place is brought in as DRAFT, SUBMITTED or PUBLISHED");
        }
        if (asKnown && state == PlaceState.PUBLISHED) {
            throw new IllegalArgumentException("a place is published with everything that it needs");
        }
    }

    /** With everything that the state asks for. */
    public PlaceEntry(
            String externalRef,
            UUID workplace,
            PracticePlaceRequest place,
            PlaceState state,
            @Nullable Instant confirmedAt) {
        this(externalRef, workplace, place, state, confirmedAt, false);
    }
}
