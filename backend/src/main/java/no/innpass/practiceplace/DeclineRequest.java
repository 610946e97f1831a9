package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;

/** @param reason read by the employer */
@Serdeable
public record DeclineRequest(
        @FreeText(Audience.EMPLOYER) @NotBlank @Size(max = 500) String reason) {}
