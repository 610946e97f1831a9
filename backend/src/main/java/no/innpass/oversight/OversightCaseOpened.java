package no.innpass.oversight;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** A wish about a group was refused and is to be taken up (OVS-12). */
@Serdeable
public record OversightCaseOpened(UUID subject) implements OutboxEvent {}
