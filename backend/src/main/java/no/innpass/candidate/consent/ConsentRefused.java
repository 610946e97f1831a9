package no.innpass.candidate.consent;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/**
 * A candidate has said no; nothing else follows from it.
 *
 * @param subject the consent
 */
@Serdeable
public record ConsentRefused(UUID subject, UUID candidateId) implements OutboxEvent {}
