package no.innpass.employer.lapsed;

/** By the day on which they came to the stage they are in. */
enum LapsedSort {
    NEWEST("desc", "<"),
    OLDEST("asc", ">");

    private final String order;
    private final String after;

    LapsedSort(String order, String after) {
        this.order = order;
        this.after = after;
    }

    String orderBy() {
        return " order by r.since " + order + ", r.workplace_id " + order + " limit ?";
    }

    /** With the day and the id of the last row. */
    String after() {
        return "(r.since, r.workplace_id) " + after + " (?, ?)";
    }
}
