package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** A paused place is confirmed again, and out (PLC-12). */
@Serdeable
public record PracticePlaceRevived(UUID subject) implements OutboxEvent {}
