package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** A legal body is known from now on. */
@Serdeable
public record EmployerRegistered(UUID subject) implements OutboxEvent {}
