package no.innpass.platform.outbox;

import java.util.List;

/**
 * Somebody who is told of every event, at least once, in order. It keeps its own position, beside what it makes of the events:
 * the index in its commit, the reactions in the database.
 */
public interface OutboxConsumer {

    String name();

    /** Where to go on from; asked once, when the pump starts. */
    Position position();

    /** Takes a batch of one or more events. An exception means: nothing of it was taken; the same batch comes again. */
    void take(List<StoredEvent> events);
}
