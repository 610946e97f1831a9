package no.innpass.oversight.finding;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;

/** What the office has done, or will do. */
@Serdeable
record FindingAnswerRequest(
        @FreeText(Audience.STAFF) @NotBlank @Size(max = 2000) String answer) {}
