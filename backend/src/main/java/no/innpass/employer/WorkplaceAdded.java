package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** A workplace is known from now on. */
@Serdeable
public record WorkplaceAdded(UUID subject) implements OutboxEvent {}
