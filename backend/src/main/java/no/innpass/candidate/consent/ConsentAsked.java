package no.innpass.candidate.consent;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/**
 * A candidate has been asked for a consent.
 *
 * @param subject the consent
 */
@Serdeable
public record ConsentAsked(UUID subject, UUID candidateId) implements OutboxEvent {}
