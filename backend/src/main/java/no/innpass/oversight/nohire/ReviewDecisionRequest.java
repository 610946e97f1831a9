package no.innpass.oversight.nohire;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import org.jspecify.annotations.Nullable;

/** @param letUntil last day on which the workplace may take people; with and only with LET, today or later */
@Serdeable
record ReviewDecisionRequest(
        @NotNull ReviewOutcome outcome,

        @FreeText(Audience.STAFF) @NotBlank @Size(min = 20, max = 1000) String justification,

        @Nullable LocalDate letUntil) {}
