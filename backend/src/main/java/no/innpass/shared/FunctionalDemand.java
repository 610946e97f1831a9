package no.innpass.shared;

/** What a place says of one functional attribute (PLC-08, MAT-06). The ordinal is its two-bit code. */
public enum FunctionalDemand {
    NOT_DEMANDED,
    /** Demanded, and nothing at the place answers it. */
    DEMANDED,
    /** Demanded, and a flexibility item of the place answers it. */
    ANSWERED,
    /** Demanded, "solvable, ask". */
    ASK
}
