package no.innpass.platform.outbox;

import java.util.UUID;

/**
 * Something that has happened, named noun + past participle ({@code PlacementAgreed}). Ids only, no personal data (PRI-10).
 * Each event is a {@code @Serdeable} record; its simple class name is the stored kind and is never reused for another meaning.
 */
public interface OutboxEvent {

    /** The thing it happened to. */
    UUID subject();
}
