package no.innpass.employer.reference;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** A workplace has asked for the badge, got it, had notice of it, lost it or left it (EMP-21). */
@Serdeable
public record ReferenceEmployerMoved(UUID subject) implements OutboxEvent {}
