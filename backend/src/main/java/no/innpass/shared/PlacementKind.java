package no.innpass.shared;

/** Kinds of placement with an owner each (PLC-02). */
public enum PlacementKind {
    WORK_TRAINING,
    COURSE_PRACTICE,
    LANGUAGE_PRACTICE,
    SHELTERED_PRACTICE,
    SUBSIDY_TEMPORARY,
    SUBSIDY_PERMANENT,
    ORDINARY_JOB,
    APPRENTICESHIP,
    TRAINING_CANDIDATE,
    ADAPTED_WORK
}
