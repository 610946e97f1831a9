package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the staff's list. */
@Serdeable
public record PlacementRowView(
        UUID id,
        UUID candidateId,
        long candidateNumber,
        @Nullable String candidateName,
        String workplaceName,
        PlacementState state,
        LocalDate startsOn,
        LocalDate endsOn) {}
