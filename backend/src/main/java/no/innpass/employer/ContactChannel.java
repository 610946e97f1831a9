package no.innpass.employer;

/** How a person at a workplace wants to be reached. */
public enum ContactChannel {
    PHONE,
    SMS,
    EMAIL,
    VISIT
}
