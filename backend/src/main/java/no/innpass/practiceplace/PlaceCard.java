package no.innpass.practiceplace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.shared.PlacementKind;
import no.innpass.shared.Prospect;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms may show of a place in a line or on a card.
 *
 * @param title the employer's few words; absent: name the tasks instead
 * @param workplace name of the workplace
 * @param maxAtOnce persons that the supervisor takes at once (PLC-09); absent: no limit is said
 * @param chance open for somebody who is not clarified yet (PLC-16)
 * @param tasks codes of the taxonomy, in the employer's order
 * @param needVersion the version in force; what is explained or offered now keeps it (PLC-01)
 * @param confirmedAt when the employer last said that it is still valid; absent before the first time
 */
public record PlaceCard(
        UUID id,
        UUID workplaceId,
        @Nullable String title,
        String workplace,
        @Nullable String municipalityNumber,
        PlacementKind kind,
        PlaceState state,
        int positions,
        int freeSeats,
        @Nullable Integer maxAtOnce,
        List<String> tasks,
        @Nullable LocalDate startFirst,
        @Nullable LocalDate startLatest,
        @Nullable Integer durationDays,
        Prospect prospect,
        boolean chance,
        int needVersion,
        @Nullable Instant confirmedAt) {}
