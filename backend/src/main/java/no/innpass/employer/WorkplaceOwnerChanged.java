package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** Another person owns the relation to a workplace, or stands in for its owner (EMP-03). */
@Serdeable
public record WorkplaceOwnerChanged(UUID subject) implements OutboxEvent {}
