package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.shared.PlacementKind;
import org.jspecify.annotations.Nullable;

/**
 * A row in a list of places, for staff.
 *
 * @param municipality name of the municipality
 * @param tasks names in the language of the request, in the employer's order
 * @param chance open for somebody who is not clarified yet (PLC-16)
 * @param pausesAt when it leaves the lists unless somebody confirms it; absent while nobody need be asked (PLC-12)
 */
@Serdeable
public record PracticePlaceRowView(
        UUID id,
        UUID workplaceId,
        String workplace,
        @Nullable String municipalityNumber,
        @Nullable String municipality,
        @Nullable String title,
        List<String> tasks,
        PlacementKind kind,
        PlaceState state,
        int positions,
        int freeSeats,
        boolean chance,
        @Nullable LocalDate startFirst,
        @Nullable LocalDate startLatest,
        @Nullable Instant confirmedAt,
        @Nullable Instant pausesAt) {}
