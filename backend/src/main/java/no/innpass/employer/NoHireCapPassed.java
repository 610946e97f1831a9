package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** More have finished at a workplace without being hired than its size allows (OVS-03): it is to be reviewed. */
@Serdeable
public record NoHireCapPassed(UUID subject) implements OutboxEvent {}
