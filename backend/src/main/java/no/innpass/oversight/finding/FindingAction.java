package no.innpass.oversight.finding;

/** What may be done with a finding. */
public enum FindingAction {
    MAKE,
    ANSWER,
    /** The answer is not enough: the office answers anew. */
    ASK_AGAIN,
    CLOSE,
    WITHDRAW
}
