package no.innpass.employer.plan;

/** Orders of the targets of a plan; ties by id. */
public enum TargetSort {
    NAME("w.name, w.id", "(w.name, w.id) > (?, ?::uuid)"),
    /** Whom nobody has spoken with first, then the longest ago. */
    LAST_CONTACT(TargetRows.SPOKEN + ", w.id", "(" + TargetRows.SPOKEN + ", w.id) > (?::date, ?::uuid)");

    private final String orderBy;
    private final String after;

    TargetSort(String orderBy, String after) {
        this.orderBy = orderBy;
        this.after = after;
    }

    String orderBy() {
        return orderBy;
    }

    String after() {
        return after;
    }
}
