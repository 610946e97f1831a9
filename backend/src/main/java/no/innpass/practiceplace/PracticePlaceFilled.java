package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** The last seat of a place is taken. */
@Serdeable
public record PracticePlaceFilled(UUID subject) implements OutboxEvent {}
