package no.innpass.employer.activity;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** Somebody is asked to come along on a visit, has answered, or is not asked any longer (EMP-22). */
@Serdeable
public record JointVisitMoved(UUID subject) implements OutboxEvent {}
