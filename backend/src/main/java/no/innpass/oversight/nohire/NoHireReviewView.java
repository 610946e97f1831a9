package no.innpass.oversight.nohire;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review of a workplace, for the leader of the office that owns the relation.
 *
 * @param unhired who had finished in 24 months without being hired, when it was opened
 * @param cannotHire whom a rule or the duty to announce kept from being hired; judged apart
 * @param cap how many of the first there may be
 * @param outcome absent while nobody has decided
 */
@Serdeable
record NoHireReviewView(
        UUID id,
        UUID workplaceId,
        String workplace,
        int unhired,
        int cannotHire,
        int cap,
        Instant openedAt,
        @Nullable ReviewOutcome outcome,
        @Nullable String justification,
        @Nullable LocalDate letUntil,
        @Nullable Instant decidedAt) {}
