package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** A person has been registered as a candidate. */
@Serdeable
public record CandidateCreated(UUID subject) implements OutboxEvent {}
