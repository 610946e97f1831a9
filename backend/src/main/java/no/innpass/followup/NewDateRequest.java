package no.innpass.followup;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A contact that was moved or missed: why, and when instead (FUP-05, FUP-09). */
@Serdeable
record NewDateRequest(@NotNull MissCause cause, @NotNull LocalDate newDate) {}
