package no.innpass.placement;

/** States of a placement, requirements 16.4 (AGR-09). */
public enum PlacementState {
    PLANNED,
    ACTIVE,
    PAUSED,
    ENDING,
    ENDED,
    CLOSED,
    CANCELLED;

    /** The person is at the workplace, or on leave from it. */
    boolean running() {
        return this == ACTIVE || this == PAUSED || this == ENDING;
    }

    /** It is over, or never came to be: the workplace's stage of disclosure is NONE again (PRI-04). */
    boolean over() {
        return this == ENDED || this == CLOSED || this == CANCELLED;
    }
}
