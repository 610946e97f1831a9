package no.innpass.practiceplace;

import no.innpass.platform.web.Cursor;

/** Orders of lists of places; ties by id. */
enum PlaceSort {
    /** By the id, which carries the time of its making. */
    NEWEST("p.id desc", "p.id < ?::uuid", 1),
    WORKPLACE("w.name, p.id", "(w.name, p.id) > (?, ?::uuid)", 2);

    private final String orderBy;
    private final String after;
    private final int keys;

    PlaceSort(String orderBy, String after, int keys) {
        this.orderBy = orderBy;
        this.after = after;
        this.keys = keys;
    }

    String orderBy() {
        return orderBy;
    }

    /** The rows after the keys of a cursor. */
    String after() {
        return after;
    }

    int keys() {
        return keys;
    }

    Cursor cursor(PlaceCard last) {
        return this == NEWEST ? Cursor.of(last.id()) : Cursor.of(last.workplace(), last.id());
    }
}
