package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Objects;
import no.innpass.shared.PlacementKind;
import org.jspecify.annotations.Nullable;

/**
 * A place with its need, as it is filled in (PLC-01, PLC-13). Parts that are left out are not asked yet.
 *
 * @param positions seats, 1 to 99; left out: 1
 * @param startFirst first possible start; absent: at once
 * @param startLatest latest possible start; absent: no limit
 * @param durationDays planned length of a placement
 * @param expiresOn last day on which the place is offered
 */
@Serdeable
public record PracticePlaceRequest(
        PlacementKind kind,
        @Min(1) @Max(99) Integer positions,
        @Nullable LocalDate startFirst,
        @Nullable LocalDate startLatest,
        @Nullable @Min(1) @Max(3650) Integer durationDays,
        @Nullable LocalDate expiresOn,
        @Valid Need need) {
    public PracticePlaceRequest {
        kind = Objects.requireNonNullElse(kind, PlacementKind.WORK_TRAINING);
        positions = Objects.requireNonNullElse(positions, 1);
        need = Objects.requireNonNullElse(need, Need.EMPTY);
    }
}
