package no.innpass.followup;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** Why a contact is cancelled. */
@Serdeable
record CauseRequest(@NotNull MissCause cause) {}
