package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.innpass.candidate.profile.SectionName;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;

/** A fact of the own profile that is wrong, and why (CAN-21). */
@Serdeable
public record DisputeRequest(
        @NotNull SectionName section,
        @NotNull UUID factId,
        @FreeText(Audience.STAFF) @NotBlank @Size(max = 500) String reason) {}
