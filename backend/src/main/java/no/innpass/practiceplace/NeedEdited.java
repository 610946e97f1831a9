package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** The need of a place has a new version (PLC-01). */
@Serdeable
public record NeedEdited(UUID subject) implements OutboxEvent {}
