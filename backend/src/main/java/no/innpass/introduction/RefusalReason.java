package no.innpass.introduction;

/** Why an employer says no (INT-18): reasons about the work alone. OTHER needs words. */
public enum RefusalReason {
    NO_POSITION,
    TASKS_DO_NOT_FIT,
    LEGAL_DEMAND,
    LANGUAGE_FOR_TASK,
    HOURS,
    CAPACITY,
    TIMING,
    OTHER_CHOSEN,
    NO_SHOW,
    OTHER
}
