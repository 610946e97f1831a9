package no.innpass.oversight.finding;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * Why the auditor asks again, or withdraws.
 *
 * @param dueOn the new day, when asking again; today or later
 */
@Serdeable
record FindingRemarkRequest(
        @FreeText(Audience.STAFF) @NotBlank @Size(max = 500) String remark,
        @Nullable LocalDate dueOn) {}
