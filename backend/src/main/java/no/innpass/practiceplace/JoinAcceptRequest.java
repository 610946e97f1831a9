package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param unitNumber of the unit that the person may act for, nine digits */
@Serdeable
record JoinAcceptRequest(@NotBlank @Size(max = 20) String unitNumber) {}
