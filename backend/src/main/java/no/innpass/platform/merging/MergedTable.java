package no.innpass.platform.merging;

/**
 * What a merge does with a table that leads to a candidate.
 *
 * @param column for MOVES the column that names the candidate; empty for the others
 * @param versioned the rows have a version, which goes up, so that a change that was begun before is refused
 * @param how in a few words, for MOVES empty
 */
public record MergedTable(String table, Fate fate, String column, boolean versioned, String how) {

    /** What becomes of the rows of the record that goes. */
    public enum Fate {
        /** They are the survivor's from now on, otherwise unchanged. */
        MOVES,
        /** The room's own code brings both sides together; no row is lost. */
        FOLDS,
        /** They hang on rows that move, and are not touched. */
        FOLLOWS,
        /** Copies that are made anew from what has moved. */
        GOES,
        /** They keep the old id, which leads to the survivor. */
        STAYS
    }

    public static MergedTable moves(String table) {
        return moves(table, "candidate_id");
    }

    public static MergedTable moves(String table, String column) {
        return new MergedTable(table, Fate.MOVES, column, false, "");
    }

    /** This table, whose rows have a version. */
    public MergedTable withVersion() {
        return new MergedTable(table, fate, column, true, how);
    }

    public static MergedTable folds(String table, String how) {
        return new MergedTable(table, Fate.FOLDS, "", false, how);
    }

    /** @param leader the table whose rows they hang on */
    public static MergedTable follows(String table, String leader) {
        return new MergedTable(table, Fate.FOLLOWS, "", false, leader);
    }

    public static MergedTable goes(String table, String why) {
        return new MergedTable(table, Fate.GOES, "", false, why);
    }

    public static MergedTable stays(String table, String why) {
        return new MergedTable(table, Fate.STAYS, "", false, why);
    }
}
