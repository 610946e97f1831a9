package no.innpass.followup;

/** What a contact led to (FUP-07). */
public enum ContactResult {
    CONTINUE,
    ADJUST,
    CHANGE_PLACE,
    STOP,
    JOB,
    ESCALATE
}
