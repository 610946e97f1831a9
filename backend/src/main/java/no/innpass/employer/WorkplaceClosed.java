package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** The organisation register says that the unit is closed, or has it no more (INTG-06). The workplace stays, flagged. */
@Serdeable
public record WorkplaceClosed(UUID subject) implements OutboxEvent {}
