package no.innpass.shared;

import java.util.UUID;

/** What bringing a row in by its outside key came to; an unchanged row wrote nothing. */
public record Upserted(UUID id, Change change) {
    /** New, different from before, or just the same. */
    public enum Change {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    public static Upserted created(UUID id) {
        return new Upserted(id, Change.CREATED);
    }

    public static Upserted changed(UUID id, boolean different) {
        return new Upserted(id, different ? Change.CHANGED : Change.UNCHANGED);
    }
}
