package no.innpass.candidate.consent;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/**
 * A consent holds no longer, taken back by the candidate or run out: use stops at once (PRI-05).
 *
 * @param subject the consent
 */
@Serdeable
public record ConsentWithdrawn(UUID subject, UUID candidateId) implements OutboxEvent {}
