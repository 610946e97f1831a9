package no.innpass.followup;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

/** Date of the last held contact of a placement. */
@Introspected
record LastHeld(UUID placementId, LocalDate date) {}
