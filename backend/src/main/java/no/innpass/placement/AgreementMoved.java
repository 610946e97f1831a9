package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** An agreement has come to another state. */
@Serdeable
public record AgreementMoved(UUID subject, AgreementState state) implements OutboxEvent {}
