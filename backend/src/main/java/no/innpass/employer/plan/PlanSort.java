package no.innpass.employer.plan;

/** Orders of the list of plans; ties by id in the same direction. Each stands on an index. */
public enum PlanSort {
    /** The one that ends last first. */
    LAST_DAY("p.ends_on desc, p.id desc", "(p.ends_on, p.id) < (?::date, ?::uuid)"),
    NAME("p.name, p.id", "(p.name, p.id) > (?, ?::uuid)");

    private final String orderBy;
    private final String after;

    PlanSort(String orderBy, String after) {
        this.orderBy = orderBy;
        this.after = after;
    }

    String orderBy() {
        return orderBy;
    }

    /** The rows after the keys of the cursor. */
    String after() {
        return after;
    }
}
