package no.innpass.employer.recovery;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A talk that the reader should have with a workplace; several experiences are one talk.
 *
 * @param feltOn day of the newest of them
 * @param dueOn last day for the talk, by the oldest of them
 * @param overdue the day has gone by
 */
@Serdeable
public record OwnRecoveryView(UUID workplaceId, String workplace, LocalDate feltOn, LocalDate dueOn, boolean overdue) {}
