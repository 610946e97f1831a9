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
    CANCELLED
}
