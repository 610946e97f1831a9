package no.innpass.oversight.control;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;

/** @param reason why the name is needed; the candidate reads it */
@Serdeable
record NameRequest(
        @FreeText(Audience.STAFF) @NotBlank @Size(min = 20, max = 500) String reason) {
    NameRequest {
        reason = reason == null ? "" : reason.strip();
    }
}
