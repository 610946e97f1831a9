package no.innpass.candidate;

import java.util.UUID;

/** What an import did with one candidate. */
public record Upserted(UUID candidateId, Outcome outcome) {
    public enum Outcome {
        CREATED,
        CHANGED,
        /** Nothing was written. */
        UNCHANGED
    }
}
