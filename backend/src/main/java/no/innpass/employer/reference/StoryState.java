package no.innpass.employer.reference;

/** Where a story stands. */
public enum StoryState {
    /** Written by staff; the employer has not said yes. */
    PROPOSED,
    APPROVED,
    WITHDRAWN
}
