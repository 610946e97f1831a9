package no.innpass.candidate.consent;

/** How a yes came about. */
public enum GivenHow {
    IN_APP,
    ON_PAPER,
    BY_PHONE,
    IMPORTED
}
