package no.innpass.practiceplace;

/** How far the check of a new employer has come (EMP-23). */
public enum JoinState {
    /** The office has not looked yet: nothing but the own draft is seen. */
    WAITING,
    ACCEPTED,
    REFUSED
}
