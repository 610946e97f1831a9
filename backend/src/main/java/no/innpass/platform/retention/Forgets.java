package no.innpass.platform.retention;

/** One kind of data that a room forgets when its term is over. */
public sealed interface Forgets permits ForgetsThings, ForgetsRows {

    /** Name in the report, as {@code CLOSED_INTRODUCTIONS}; never reused for something else. */
    String kind();

    /** Key of the setting that holds the period; its end names the unit: years, months, weeks or days. */
    String period();

    /** Kinds with a lower number go first; what others refer to goes after them. */
    default int turn() {
        return 0;
    }
}
