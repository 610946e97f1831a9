package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;

/**
 * A pair that somebody wants to bring together.
 *
 * @param mode from which side the match was found (MAT-03)
 * @param reason why this placement for this person (MAT-04); staff-only
 */
@Serdeable
record SuggestRequest(
        @NotNull UUID candidateId,
        @NotNull UUID placeId,
        @NotNull MatchMode mode,
        @FreeText(Audience.HEARD) @NotBlank @Size(max = 500) String reason) {}
