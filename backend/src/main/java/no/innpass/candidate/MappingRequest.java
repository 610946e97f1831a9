package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;

/** A mapping talk that was held (CAN-18); facts go into the profile, not into the summary. */
@Serdeable
public record MappingRequest(
        @NotNull LocalDate heldOn,
        @NotNull Mapping.By heldBy,
        boolean careerGuidance,

        @FreeText(Audience.STAFF) @NotBlank @Size(max = 2000) String summary) {}
