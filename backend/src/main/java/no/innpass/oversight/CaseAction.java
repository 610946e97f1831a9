package no.innpass.oversight;

/** What may be done with a case (16.8). */
public enum CaseAction {
    FLAG,
    START_DIALOGUE,
    CALL_HEARING,
    DISMISS,
    DECIDE,
    REVIEW
}
