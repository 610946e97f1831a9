package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** Readiness has changed, or has been confirmed by the candidate (CAN-19). */
@Serdeable
public record ReadinessChanged(UUID subject) implements OutboxEvent {}
