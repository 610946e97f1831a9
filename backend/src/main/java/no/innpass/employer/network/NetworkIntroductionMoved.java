package no.innpass.employer.network;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** A firm has introduced another one, was asked to, or has said more of it (EMP-20). */
@Serdeable
public record NetworkIntroductionMoved(UUID subject) implements OutboxEvent {}
