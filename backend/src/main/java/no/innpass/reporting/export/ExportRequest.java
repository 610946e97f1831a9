package no.innpass.reporting.export;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;

/**
 * Asks for an export.
 *
 * @param from first quarter, {@code 2026-Q1}
 * @param to last quarter, the same or later
 * @param reason what it is for; stands in the register
 */
@Serdeable
record ExportRequest(
        @NotNull ExportKind kind,
        @NotNull @Pattern(regexp = QUARTER) String from,
        @NotNull @Pattern(regexp = QUARTER) String to,

        @FreeText(Audience.STAFF) @NotBlank @Size(min = 10, max = 500) String reason) {
    static final String QUARTER = "[0-9]{4}-Q[1-4]";

    ExportRequest {
        reason = reason == null ? "" : reason.strip();
    }
}
