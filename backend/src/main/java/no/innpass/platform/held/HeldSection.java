package no.innpass.platform.held;

/** Parts of the export, in the order in which they are read. */
public enum HeldSection {
    PERSON,
    PROFILE,
    CONSENTS,
    INTRODUCTIONS,
    AGREEMENTS,
    FOLLOW_UP,
    REQUESTS,
    CONTROL,
    LOGIN,
    LOOKS
}
