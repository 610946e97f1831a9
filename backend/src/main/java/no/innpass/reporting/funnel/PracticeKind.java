package no.innpass.reporting.funnel;

import no.innpass.shared.PlacementKind;

/** What reports keep apart (PLC-02): language practice is never in the figure of work training. */
public enum PracticeKind {
    INDIVIDUAL,
    COURSE,
    LANGUAGE,
    OTHER;

    static PracticeKind of(PlacementKind kind) {
        return switch (kind) {
            case WORK_TRAINING -> INDIVIDUAL;
            case COURSE_PRACTICE -> COURSE;
            case LANGUAGE_PRACTICE -> LANGUAGE;
            case SHELTERED_PRACTICE,
                    SUBSIDY_TEMPORARY,
                    SUBSIDY_PERMANENT,
                    ORDINARY_JOB,
                    APPRENTICESHIP,
                    TRAINING_CANDIDATE,
                    ADAPTED_WORK -> OTHER;
        };
    }
}
