package no.innpass.organisation;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Days away, both ends included. */
@Serdeable
record AbsenceRequest(@NotNull LocalDate firstDay, @NotNull LocalDate lastDay) {}
