package no.innpass.placement;

/** Points of the expectation checklist (AGR-06). */
public enum ExpectationItem {
    ATTENDANCE,
    TASKS,
    TONE,
    HOURS,
    BREAKS,
    PHONE,
    CLOTHING,
    LANGUAGE_AT_WORK,
    WHAT_COLLEAGUES_KNOW,
    FEEDBACK,
    HIRING,
    EXIT
}
