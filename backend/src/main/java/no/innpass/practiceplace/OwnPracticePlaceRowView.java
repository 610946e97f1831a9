package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row in the employer's own list of places.
 *
 * @param tasks names in the language of the request, in the employer's order
 * @param confirmedAt when the employer last said that it is still valid (PLC-12)
 * @param pausesAt when it leaves the lists unless somebody confirms it; absent while nobody need be asked (PLC-12)
 */
@Serdeable
public record OwnPracticePlaceRowView(
        UUID id,
        UUID workplaceId,
        String workplace,
        @Nullable String title,
        List<String> tasks,
        PlaceState state,
        int positions,
        int freeSeats,
        @Nullable LocalDate startFirst,
        @Nullable Instant confirmedAt,
        @Nullable Instant pausesAt) {}
