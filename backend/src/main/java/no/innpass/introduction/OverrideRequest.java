package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;

/** Why a pair is brought together against the list; staff-only, kept, counted and in the audit log (MAT-34). */
@Serdeable
public record OverrideRequest(
        @NotNull OverrideReason reason,
        @FreeText(Audience.HEARD) @NotBlank @Size(max = 500) String words) {}
