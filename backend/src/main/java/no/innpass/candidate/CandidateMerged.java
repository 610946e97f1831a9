package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/**
 * The record {@code subject} has been folded into another of the same person (CAN-27): who keeps a copy of its facts lets go of it, and
 * what came along is led by those who lead the other.
 */
@Serdeable
public record CandidateMerged(UUID subject, UUID into) implements OutboxEvent {}
