package no.innpass.platform.held;

import java.util.List;

/**
 * A table that holds something of a candidate.
 *
 * @param condition which rows are the person's: SQL with exactly one {@code ?}, the candidate's id
 * @param order columns by which the rows are read
 * @param without columns that are left out: keys, hashes, packed copies of what is shown anyway
 */
public record HeldTable(String table, String condition, String order, List<String> without) {
    public HeldTable {
        without = List.copyOf(without);
    }

    /** Rows whose {@code candidate_id} is the person. */
    public static HeldTable of(String table, String order, String... without) {
        return new HeldTable(table, "candidate_id = ?", order, List.of(without));
    }

    /** Rows that lead to the person over another table. */
    public static HeldTable where(String table, String condition, String order, String... without) {
        return new HeldTable(table, condition, order, List.of(without));
    }

    /** Steps of the things that {@code ids} selects, with who took them and when: the decisions. */
    public static HeldTable steps(String ids) {
        return where("transition_log", "subject in (" + ids + ")", "id", "id");
    }
}
