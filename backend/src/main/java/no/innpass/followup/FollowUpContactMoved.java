package no.innpass.followup;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** A follow-up contact has come to another state. */
@Serdeable
public record FollowUpContactMoved(UUID subject, ContactState state) implements OutboxEvent {}
