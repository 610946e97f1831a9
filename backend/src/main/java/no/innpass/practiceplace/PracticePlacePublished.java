package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** A place may be asked for from now on. */
@Serdeable
public record PracticePlacePublished(UUID subject) implements OutboxEvent {}
