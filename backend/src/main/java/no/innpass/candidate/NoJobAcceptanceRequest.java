package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** @param accepts the candidate, informed, takes a place from which no job can be reached; false takes it back (MAT-12) */
@Serdeable
record NoJobAcceptanceRequest(@NotNull Boolean accepts) {}
