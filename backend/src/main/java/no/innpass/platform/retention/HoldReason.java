package no.innpass.platform.retention;

/** Why something may not go yet. */
public enum HoldReason {
    /** The person is on a placement, or is about to begin one. */
    RUNNING_PLACEMENT,
    /** An agreement stands on it. */
    AGREEMENT,
    /** An oversight case about it is open. */
    OPEN_CASE
}
