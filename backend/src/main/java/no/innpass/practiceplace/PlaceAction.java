package no.innpass.practiceplace;

/** Steps of a place (requirements 16.1). */
public enum PlaceAction {
    /** Begins a place. */
    DRAFT,
    /** Asks for approval. */
    SUBMIT,
    /** Publishes what was submitted. */
    APPROVE,
    /** Gives it back with a reason. */
    RETURN,
    REFUSE,
    PAUSE,
    /** Confirmed again after a pause. */
    REVIVE,
    /** The last seat is taken. */
    FILL,
    /** A seat is free again. */
    REOPEN,
    CLOSE,
    /** Decided by oversight. */
    BLOCK
}
