package no.innpass.placement;

/** How a placement ended (16.4); none of them is called failure. */
public enum EndKind {
    COMPLETED,
    INTERRUPTED,
    HIRED,
    SWAPPED,
    MOVED_MEASURE,
    TRANSFERRED,
    STOPPED_BY_NAV
}
