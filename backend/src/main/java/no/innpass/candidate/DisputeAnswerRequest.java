package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;

/** What staff answer to a disputed fact; a correction is made in the section itself. */
@Serdeable
public record DisputeAnswerRequest(
        @FreeText(Audience.STAFF) @NotBlank @Size(max = 500) String answer) {}
