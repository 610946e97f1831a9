package no.innpass.introduction;

/** States of an override. */
public enum OverrideState {
    /** A choice of the adviser's own, with its reason. */
    RECORDED,
    PROPOSED,
    APPROVED,
    REFUSED,
    /** A seat has been taken beyond the cap: once for each approval. */
    USED
}
