package no.innpass.placement;

/** States of a placement, requirements 16.4 (AGR-09). */
public enum PlacementState {
    PLANNED,
    ACTIVE,
    PAUSED,
    ENDING,
    ENDED,
    CLOSED,
    CANCELLED
}
