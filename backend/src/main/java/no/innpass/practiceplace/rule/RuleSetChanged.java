package no.innpass.practiceplace.rule;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.platform.outbox.OutboxEvent;

/** A rule set is new or different: places where it holds, or held, pack their facts anew. */
@Serdeable
public record RuleSetChanged(UUID subject) implements OutboxEvent {}
