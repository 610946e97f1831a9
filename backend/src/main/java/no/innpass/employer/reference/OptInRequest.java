package no.innpass.employer.reference;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** The workplace wants to be a reference employer, or does not. */
@Serdeable
public record OptInRequest(@NotNull Boolean wanted) {}
