package no.innpass.candidate.merge;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;

/**
 * Two records are one person.
 *
 * @param mergedVersion of the record that goes, as it was compared; that of the survivor is the If-Match
 * @param reason how staff know that they are one; staff-only, kept with the merge
 */
@Serdeable
record MergeRequest(
        @NotNull @Min(1) Long mergedVersion,
        @FreeText(Audience.STAFF) @NotBlank @Size(max = 500) String reason) {}
