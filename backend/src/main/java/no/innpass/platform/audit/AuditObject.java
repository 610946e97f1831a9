package no.innpass.platform.audit;

/** What an id in a row names. Names are stored: never reused. */
public enum AuditObject {
    CANDIDATE,
    PRACTICE_PLACE,
    INTRODUCTION,
    AGREEMENT,
    PLACEMENT,
    FOLLOW_UP_CONTACT,
    OVERSIGHT_CASE,
    DELETION_REQUEST,
    SETTING,
    LOGIN
}
