package no.innpass.employer;

/**
 * What is known of how a workplace takes people in, one coded statement each (EMP-11 to EMP-15, PLC-14, PLC-16). It stands beside a match
 * and changes no score, but for what SUPPORT reads (MAT-T2): LEADER_ONLY, STAFF_AGREED and NO_SUPERVISOR. A note that is missing says nothing.
 */
public enum WorkplaceNote {
    /** Relief is the only motive told (EMP-11): a sign of risk, for staff alone. */
    RELIEF_ONLY,
    /** The leader has agreed, and the staff have not been asked or do not (EMP-12). */
    LEADER_ONLY,
    /** The whole workplace has agreed. */
    STAFF_AGREED,
    /** Nobody is named to supervise (PLC-09). */
    NO_SUPERVISOR,
    /** A training plan exists and nobody follows it. */
    PLAN_NOT_FOLLOWED,
    /** Simple tasks are set apart for one person (PLC-14). */
    TASKS_SET_APART,
    /** Specialists do simple tasks that could be set apart. */
    TASKS_COULD_BE_SET_APART,
    /** Takes somebody of whom little is known, to see (PLC-16). */
    TRIES_THE_UNKNOWN,
    /** Ordinary tasks from the first day. */
    ORDINARY_TASKS_AT_ONCE,
    /** Tells straight what is good and what is not. */
    GIVES_FEEDBACK,
    /** Can follow up for a long time. */
    LONG_FOLLOW_UP,
    /** The supervisor wants to supervise. */
    WANTS_TO_SUPERVISE,
    /** Colleagues practise Norwegian with the person. */
    PRACTISES_NORWEGIAN,
    /** Colleagues know what a subsidy covers. */
    OPEN_ABOUT_SUBSIDY,
    /** Too few staff for the work, or vacant posts or shifts (EMP-13). */
    SHORT_OF_STAFF,
    /** There is a shortage of people for these tasks here. */
    HIGH_DEMAND,
    /** Many more finish a training for these tasks here than there are openings (MAT-35). */
    MANY_TRAINED_FEW_JOBS,
    /** The candidate found the place. */
    FOUND_BY_CANDIDATE,
    /** Another employer introduced the candidate (EMP-20). */
    INTRODUCED_BY_EMPLOYER,
    /** It has told in which way it takes applications: its channel rule says which (INT-10). Never written down as a note. */
    OWN_INTAKE_CHANNEL,
    /** Nobody has been in contact yet. */
    NEVER_CONTACTED,
    /** Has waited long for an answer, or had a failed placement without help (EMP-14). */
    BURNT,
    /** Says no when it cannot follow up. */
    DECLINES_WITHOUT_CAPACITY,
    /** A contract can lead to an education or a trade certificate. */
    LEADS_TO_EDUCATION,
    /** A period of practice comes before a contract. */
    TRIAL_FIRST,
    /** An ordinary contract must exist before a subsidy. */
    CONTRACT_FIRST,
    /** A post must be announced, and goes to the best qualified. */
    POST_ANNOUNCED,
    /** Wants somebody with experience; a wish in words, never compared with a person. */
    ASKS_EXPERIENCE,
    ASKS_INDEPENDENCE,
    ASKS_RESPONSIBILITY,
    ASKS_ATTENDANCE,
    ASKS_RELIABILITY
}
