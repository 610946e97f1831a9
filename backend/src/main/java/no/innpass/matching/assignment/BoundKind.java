package no.innpass.matching.assignment;

/** Why no more fit, from the place outwards. A bound lies under one of a later kind only. */
public enum BoundKind {
    /** No free position at the place. */
    SEATS,
    /** As many at the workplace as may be at the same time (OVS-02). */
    WORKPLACE_CAP,
    /** What the employer has agreed to take in from one provider in one period (EMP-16). */
    INTAKE_AGREEMENT,
    /** {@code cohort.capPerEmployer} (MAT-27). */
    EMPLOYER_CAP
}
