package no.innpass.followup;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** The contacts of a placement have been planned, for the first time or anew. */
@Serdeable
public record FollowUpPlanned(UUID subject) implements OutboxEvent {}
