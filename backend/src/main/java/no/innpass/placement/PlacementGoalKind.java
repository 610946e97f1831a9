package no.innpass.placement;

/** What a goal of a placement is about (AGR-03). */
public enum PlacementGoalKind {
    JOB,
    LANGUAGE,
    CLARIFICATION,
    CERTIFICATE,
    ROUTINE,
    OTHER
}
