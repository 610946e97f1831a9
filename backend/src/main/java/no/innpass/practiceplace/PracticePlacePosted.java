package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** A place was submitted for approval (16.1). */
@Serdeable
public record PracticePlacePosted(UUID subject) implements OutboxEvent {}
