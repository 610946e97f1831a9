package no.innpass.measure;

/** What a measure consists of (section 17). */
public enum MeasureContent {
    CLARIFICATION,
    PRACTICE,
    TRAINING,
    FOLLOW_UP,
    PLACEMENT_SERVICE,
    COMBINED,
    ADAPTATION,
    EMPLOYMENT,
    JOB_CREATION
}
