package no.innpass.introduction.cohort;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.innpass.employer.recovery.CoolDownReason;
import no.innpass.introduction.OverrideRequest;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * Makes the proposal suggestions.
 *
 * @param reason why these placements for these people (MAT-04); staff-only, kept with each
 * @param override why a place outside somebody's first ten, needed for those alone (MAT-34)
 * @param coolDownReason why at workplaces that are left in peace, needed for those alone (EMP-10)
 */
@Serdeable
record ApproveCohortRequest(
        @FreeText(Audience.HEARD) @NotBlank @Size(max = 500) String reason,
        @Nullable @Valid OverrideRequest override,
        @Nullable CoolDownReason coolDownReason) {}
