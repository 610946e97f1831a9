package no.innpass.placement;

/** States of one agreement version, requirements 16.3. */
public enum AgreementState {
    DRAFT,
    PROPOSED,
    PARTLY_ACCEPTED,
    ACCEPTED,
    IN_FORCE,
    AMENDING,
    SUPERSEDED,
    REFUSED,
    ENDED,
    CANCELLED;

    /** It binds nobody any more, and the employer's stage of disclosure is NONE again (PRI-04). */
    boolean over() {
        return this == ENDED || this == SUPERSEDED || this == REFUSED || this == CANCELLED;
    }
}
