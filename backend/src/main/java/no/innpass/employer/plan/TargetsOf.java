package no.innpass.employer.plan;

/** Whose targets of a plan are listed. */
public enum TargetsOf {
    MINE,
    NOBODY
}
