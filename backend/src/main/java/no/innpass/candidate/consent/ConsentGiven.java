package no.innpass.candidate.consent;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/**
 * A candidate has said yes.
 *
 * @param subject the consent
 */
@Serdeable
public record ConsentGiven(UUID subject, UUID candidateId) implements OutboxEvent {}
