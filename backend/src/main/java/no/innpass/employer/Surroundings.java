package no.innpass.employer;

/** Ordinary working life, or a sheltered workplace (EMP-01). */
public enum Surroundings {
    ORDINARY,
    SHELTERED
}
