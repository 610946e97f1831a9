package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** A fact of the resource profile, or anything else that scoring reads, has changed; candidate_facts hold it already. */
@Serdeable
public record ResourceProfileChanged(UUID subject) implements OutboxEvent {}
