package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.innpass.employer.recovery.CoolDownReason;
import no.innpass.matching.ProfileCode;
import no.innpass.matching.ProfileReason;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * A pair that somebody wants to bring together.
 *
 * @param mode from which side the match was found (MAT-03)
 * @param override why this one, needed outside the first ten of the list (MAT-34)
 * @param profile the weight profile of the list, where the adviser had chosen another than the purpose does (MAT-08)
 * @param profileReason why, with a profile
 * @param coolDownReason why all the same, needed while the workplace is left in peace (EMP-10)
 * @param reason why this placement for this person (MAT-04); staff-only
 */
@Serdeable
record SuggestRequest(
        @NotNull UUID candidateId,
        @NotNull UUID placeId,
        @NotNull MatchMode mode,
        @FreeText(Audience.HEARD) @NotBlank @Size(max = 500) String reason,
        @Nullable @Valid OverrideRequest override,
        @Nullable ProfileCode profile,
        @Nullable ProfileReason profileReason,
        @Nullable CoolDownReason coolDownReason) {

    MatchParameters parameters() {
        return new MatchParameters(mode, profile, profileReason);
    }
}
