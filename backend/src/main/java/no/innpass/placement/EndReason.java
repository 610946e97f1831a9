package no.innpass.placement;

/** Why a placement ended, as one side sees it (AGR-15). OTHER needs words; LEAVE_OR_ILLNESS takes none. */
public enum EndReason {
    PERIOD_OVER,
    HIRED_HERE,
    HIRED_VIA_NETWORK,
    OTHER_JOB,
    EDUCATION,
    OTHER_MEASURE,
    SUBSIDY_JOB,
    PLAN_REACHED,
    NO_POST,
    WRONG_FIT,
    LANGUAGE,
    ATTENDANCE,
    STOPPED_COMING,
    NO_TRAINING_GIVEN,
    MISUSE,
    POOR_DELIVERY,
    PROBLEM_AT_WORKPLACE,
    LEAVE_OR_ILLNESS,
    PARENTAL_LEAVE,
    MOVED,
    CONDITIONS_CHANGED,
    BUDGET_STOP,
    EMPLOYER_CLOSED,
    CANDIDATE_WISH,
    NO_CONTACT,
    OTHER
}
