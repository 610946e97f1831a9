package no.innpass.employer.activity;

/** Why somebody does not come along on a visit. */
public enum JointVisitReason {
    NO_TIME,
    /** Another day, which is named, would do. */
    ANOTHER_DAY,
    /** Somebody else knows the firm better. */
    ANOTHER_PERSON
}
