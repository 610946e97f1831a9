package no.innpass.employer.activity;

/** Steps of {@link JointVisitTable}. */
public enum JointVisitAction {
    ASK_ALONG,
    ACCEPT,
    DECLINE,
    WITHDRAW,
    ASK_AGAIN,
    CALL_OFF
}
