package no.innpass.employer;

/** Where a workplace is going (EMP-13). */
public enum OutlookCourse {
    GROWING,
    STEADY,
    DOWNSIZING
}
