package no.innpass.employer.activity;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A contact with a workplace that somebody has planned and not held yet.
 *
 * @param overdue its day has passed
 */
@Serdeable
public record OwnActivityView(
        UUID id,
        UUID workplaceId,
        String workplace,
        ActivityType type,
        ActivityChannel channel,
        LocalDate day,
        boolean overdue) {}
