package no.innpass.employer.relation;

/** Why somebody sets a relation to another stage than what happened has led to. */
public enum CorrectionReason {
    /** What moved it was counted wrongly. */
    COUNTED_WRONGLY,
    /** Something has happened that stands nowhere here. */
    HAPPENED_ELSEWHERE,
    /** They are with us again. */
    BACK_AGAIN
}
