package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** The organisation register says that the legal body is wound up or bankrupt, or has it no more (INTG-06). */
@Serdeable
public record EmployerClosed(UUID subject) implements OutboxEvent {}
