package no.innpass.oversight.nohire;

/** What a leader decides of a workplace that has passed the cap without hire. */
public enum ReviewOutcome {
    /** It may take people until a day, for the reason that is written. */
    LET,
    /** It stays held back. */
    HOLD
}
