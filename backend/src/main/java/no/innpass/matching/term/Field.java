package no.innpass.matching.term;

/** A named field of a document. Two fields are the same when name and kind are. */
public record Field(String name, Kind kind) {
    /** What a field holds. */
    public enum Kind {
        /** Exactly one long; 0 where nothing is said. */
        NUMBER,
        /** Distinct non-negative longs, any number of them. */
        SET,
        /** UUIDs, any number of them. */
        KEYS
    }

    public static Field number(String name) {
        return new Field(name, Kind.NUMBER);
    }

    public static Field set(String name) {
        return new Field(name, Kind.SET);
    }

    public static Field keys(String name) {
        return new Field(name, Kind.KEYS);
    }
}
