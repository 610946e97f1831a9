package no.innpass.employer.agreement;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An agreement that somebody should look at.
 *
 * @param workplaceId a workplace of the employer: the reader's own where there is one
 * @param dueOn the agreed day, or the last day of one without
 * @param runsOut it is the last day that is near
 * @param overdue the day has gone by
 */
@Serdeable
public record AgreementReviewView(
        UUID id,
        UUID workplaceId,
        String employer,
        AgreementKind kind,
        LocalDate dueOn,
        boolean runsOut,
        boolean overdue) {}
