package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** Something of a workplace is different: its facts, its block, or whether its cap is reached. Its places pack their facts anew. */
@Serdeable
public record WorkplaceChanged(UUID subject) implements OutboxEvent {}
