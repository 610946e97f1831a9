package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** Nobody has confirmed a place in time: it is off the lists until somebody does (PLC-12). */
@Serdeable
public record PracticePlacePaused(UUID subject) implements OutboxEvent {}
