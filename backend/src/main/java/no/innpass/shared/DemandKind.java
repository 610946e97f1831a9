package no.innpass.shared;

/** The four kinds of demand (PLC-05). Only LEGAL_HARD can be a gate; an unmet FORMAL_DISPENSABLE is at most a condition. */
public enum DemandKind {
    LEGAL_HARD,
    FORMAL_DISPENSABLE,
    TRAINABLE,
    WISHED;

    /** A must with or without legal ground; what can be learnt and what is wished are none. */
    public boolean must() {
        return this == LEGAL_HARD || this == FORMAL_DISPENSABLE;
    }
}
