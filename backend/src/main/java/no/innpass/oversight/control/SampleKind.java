package no.innpass.oversight.control;

/** From which cases a sample is drawn; the month is that of the event named. */
public enum SampleKind {
    /** Somebody was registered. */
    REGISTERED,
    /** An introduction was begun. */
    INTRODUCED,
    /** A placement began. */
    PLACED,
    /** A right or a rule that was not met in time had its day. */
    UNMET
}
