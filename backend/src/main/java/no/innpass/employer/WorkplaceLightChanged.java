package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** The light of a workplace has another colour (EMP-07). */
@Serdeable
public record WorkplaceLightChanged(UUID subject) implements OutboxEvent {}
