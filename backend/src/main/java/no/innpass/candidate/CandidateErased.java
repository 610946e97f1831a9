package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** A candidate has been erased on request: who keeps a copy of facts lets go of it. */
@Serdeable
public record CandidateErased(UUID subject) implements OutboxEvent {}
