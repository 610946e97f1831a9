package no.innpass.employer.recovery;

/** What made an employer call a referral unsuitable; reasons that are the employer's own (no post, no time) wear nobody out. */
public enum WearReason {
    TASKS_DO_NOT_FIT,
    LEGAL_DEMAND,
    LANGUAGE_FOR_TASK,
    HOURS,
    NO_SHOW
}
