package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** The employer has said that a place is still valid (PLC-12). */
@Serdeable
public record PracticePlaceConfirmed(UUID subject) implements OutboxEvent {}
