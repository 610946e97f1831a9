package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** A place is offered no more; who is in process for it must be told. */
@Serdeable
public record PracticePlaceClosed(UUID subject) implements OutboxEvent {}
