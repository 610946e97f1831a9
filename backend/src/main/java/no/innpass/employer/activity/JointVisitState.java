package no.innpass.employer.activity;

/** How far the wish to have somebody along on a visit has come (EMP-22). */
public enum JointVisitState {
    ASKED,
    ACCEPTED,
    DECLINED,
    /** Taken back by who asked. */
    WITHDRAWN,
    /** The visit is off, another one stands for it, or it was held before there was an answer. */
    CALLED_OFF
}
