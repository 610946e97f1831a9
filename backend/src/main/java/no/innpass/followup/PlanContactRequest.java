package no.innpass.followup;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A contact outside the rhythm. */
@Serdeable
record PlanContactRequest(
        @NotNull LocalDate date,
        @NotNull ContactParty party,
        @NotNull ContactChannel channel) {}
