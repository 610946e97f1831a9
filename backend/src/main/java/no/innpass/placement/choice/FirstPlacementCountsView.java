package no.innpass.placement.choice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * First placements of an office in the window of {@code crm.windowMonths}, by the day on which they were put forward. Two at the same workplace that
 * were on their way at once are both first.
 *
 * @param waiting put forward, and not accepted by all
 */
@Serdeable
public record FirstPlacementCountsView(
        UUID officeId, LocalDate since, int withChecklist, int withReason, int waiting) {}
