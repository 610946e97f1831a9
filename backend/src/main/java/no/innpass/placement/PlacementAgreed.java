package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** Three parties have accepted: the placement is planned. The subject is the placement. */
@Serdeable
public record PlacementAgreed(UUID subject) implements OutboxEvent {}
