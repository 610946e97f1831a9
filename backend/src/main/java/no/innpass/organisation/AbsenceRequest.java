package no.innpass.organisation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** Days away, both ends included. */
@Serdeable
record AbsenceRequest(LocalDate firstDay, LocalDate lastDay) {}
