package no.innpass.organisation;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;

/** @param reason why, for the audit log */
@Serdeable
record LoginReasonRequest(
        @FreeText(Audience.STAFF) @NotBlank @Size(max = 500) String reason) {}
