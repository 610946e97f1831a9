package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** A seat of a filled place is free again. */
@Serdeable
public record PracticePlaceReopened(UUID subject) implements OutboxEvent {}
