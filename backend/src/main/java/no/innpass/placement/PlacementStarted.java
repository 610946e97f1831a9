package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** The first day has come and every start gate holds. The subject is the placement. */
@Serdeable
public record PlacementStarted(UUID subject) implements OutboxEvent {}
