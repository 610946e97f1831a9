package no.innpass.employer;

/** Orders of the list of workplaces; ties by id in the same direction. Each stands on an index. */
public enum WorkplaceSort {
    NAME("w.name, w.id", "(w.name, w.id) > (?, ?::uuid)"),
    NAME_DESC("w.name desc, w.id desc", "(w.name, w.id) < (?, ?::uuid)"),
    /** Whom to ask first (EMP-07): by colour, inside it those asked too often last, then the most points first. */
    LIGHT("l.stands, l.workplace_id", "(l.stands, l.workplace_id) > (?::int, ?::uuid)"),
    /** By the id, which carries the time of its making. */
    NEWEST("w.id desc", "w.id < ?::uuid");

    private final String orderBy;
    private final String after;

    WorkplaceSort(String orderBy, String after) {
        this.orderBy = orderBy;
        this.after = after;
    }

    String orderBy() {
        return orderBy;
    }

    /** The rows after the keys of the cursor: name and id, or the id alone. */
    String after() {
        return after;
    }

    int keys() {
        return this == NEWEST ? 1 : 2;
    }
}
