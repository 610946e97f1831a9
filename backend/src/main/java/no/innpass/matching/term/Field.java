package no.innpass.matching.term;

/**
 * A named field of a document. Two fields are the same when all of it is.
 *
 * @param counted whether an index can also list the values of a document: what is only filtered by takes a third of the room
 */
public record Field(String name, Kind kind, boolean counted) {
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
        return new Field(name, Kind.NUMBER, true);
    }

    /** A SET that is filtered by, and counted or weighed besides. */
    public static Field set(String name) {
        return new Field(name, Kind.SET, true);
    }

    /** A SET that is filtered by, and nothing else. */
    public static Field marks(String name) {
        return new Field(name, Kind.SET, false);
    }

    public static Field keys(String name) {
        return new Field(name, Kind.KEYS, false);
    }
}
