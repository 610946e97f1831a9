package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** The candidate has said yes to the employer's offer; the subject is the introduction. */
@Serdeable
public record OfferAccepted(UUID subject) implements OutboxEvent {}
