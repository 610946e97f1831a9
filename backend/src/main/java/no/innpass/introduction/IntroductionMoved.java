package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** An introduction has come to another state. */
@Serdeable
public record IntroductionMoved(UUID subject, IntroductionState state) implements OutboxEvent {}
