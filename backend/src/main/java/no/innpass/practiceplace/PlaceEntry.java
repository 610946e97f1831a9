package no.innpass.practiceplace;

import java.time.Instant;
import java.util.UUID;

/**
 * A place from a file.
 *
 * @param externalRef its key there, 1 to 120 characters
 * @param state DRAFT, SUBMITTED or PUBLISHED
 * @param confirmedAt when the employer last said that it is valid
 */
public record PlaceEntry(
        String externalRef, UUID workplace, PracticePlaceRequest place, PlaceState state, Instant confirmedAt) {
    public PlaceEntry {
        if (state != PlaceState.DRAFT && state != PlaceState.SUBMITTED && state != PlaceState.PUBLISHED) {
            throw new IllegalArgumentException("a place is brought in as DRAFT, SUBMITTED or PUBLISHED");
        }
    }
}
