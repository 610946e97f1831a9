package no.innpass.oversight.finding;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * Makes a finding.
 *
 * @param caseId sampled case that it is about; absent: about how the office works
 * @param responsibleId a leader of the office
 * @param dueOn day by which the office answers; today or later
 */
@Serdeable
record FindingRequest(
        @NotNull UUID officeId,
        @Nullable UUID caseId,
        @NotNull FindingSeverity severity,

        @FreeText(Audience.STAFF) @NotBlank @Size(max = 2000) String finding,

        @NotNull UUID responsibleId,
        @NotNull LocalDate dueOn) {}
