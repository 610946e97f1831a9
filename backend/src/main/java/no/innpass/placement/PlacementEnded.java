package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** A placement is over, by the day or before it. The subject is the placement. */
@Serdeable
public record PlacementEnded(UUID subject) implements OutboxEvent {}
