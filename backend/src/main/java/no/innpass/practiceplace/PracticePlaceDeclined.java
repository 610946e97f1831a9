package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** A place that waited for approval was sent back, or was not taken; what staff had suggested for it ends. */
@Serdeable
public record PracticePlaceDeclined(UUID subject) implements OutboxEvent {}
