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
    /** A case in a sample of internal control, under a random number. */
    SAMPLED_CASE,
    SAMPLE,
    FINDING,
    DELETION_REQUEST,
    SETTING,
    OFFICE,
    PROVIDER,
    LOGIN,
    OVERRIDE,
    COHORT,
    WEIGHT_PROFILE,
    RULE_SET,
    EMPLOYER_AGREEMENT,
    /** Of how a workplace takes applications, by the id of the workplace. */
    WORKPLACE_CHANNEL,
    /** By the id of the office. */
    CHOICE_PRINCIPLES,
    CHOICE_CHECKLIST
}
