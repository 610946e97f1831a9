package no.innpass.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/** An event as it stands in the outbox. {@code payload} is the JSON of the event record of that kind. */
public record StoredEvent(Position position, String kind, UUID subject, String payload, Instant at) {

    public boolean is(Class<? extends OutboxEvent> type) {
        return kind.equals(type.getSimpleName());
    }
}
