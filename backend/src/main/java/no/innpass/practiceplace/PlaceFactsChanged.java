package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** The packed facts of a place are different, whatever the cause: the index reads them anew. */
@Serdeable
public record PlaceFactsChanged(UUID subject) implements OutboxEvent {}
