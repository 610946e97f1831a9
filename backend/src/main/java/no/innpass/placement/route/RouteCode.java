package no.innpass.placement.route;

/** What could come next. */
public enum RouteCode {
    JOB_CLUB,
    WAGE_SUBSIDY,
    ORDINARY_JOB,
    PRACTICE_WITH_TRAINING,
    LONG_VOCATIONAL_COURSE,
    COMBINED_LANGUAGE_AND_WORK
}
