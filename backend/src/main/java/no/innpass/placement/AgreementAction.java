package no.innpass.placement;

/** Steps of an agreement; who may take which from where stands in {@link AgreementTable}. */
public enum AgreementAction {
    MAKE_DRAFT,
    PROPOSE,
    /** A party accepts and another one is still to come. */
    ACCEPT,
    /** The last party accepts. */
    ACCEPT_LAST,
    ASK_CHANGE,
    PUT_IN_FORCE,
    REFUSE,
    AMEND,
    ADOPT_AMENDMENT,
    REJECT_AMENDMENT,
    END,
    CANCEL
}
