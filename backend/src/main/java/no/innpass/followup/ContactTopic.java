package no.innpass.followup;

/** What was talked about (FUP-07). */
public enum ContactTopic {
    TRAINING,
    TASKS,
    LANGUAGE,
    ATTENDANCE,
    WELLBEING,
    ADAPTATION,
    CONFLICT,
    GOALS,
    HIRING,
    CONTRACT,
    TIMES_OFF,
    NEXT_STEP,
    INSTRUMENTS,
    EXPECTATIONS
}
