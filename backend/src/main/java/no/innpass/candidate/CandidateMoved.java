package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** Another office, or another adviser, follows the candidate up; every fact has come along (CAN-01). */
@Serdeable
public record CandidateMoved(UUID subject) implements OutboxEvent {}
