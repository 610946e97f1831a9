package no.innpass.platform.security;

/** Which side a login belongs to; it says what its person id points to. */
public enum LoginKind {
    /** A staff member of an office, a provider or the county. */
    STAFF,
    /** A contact person of an employer. */
    EMPLOYER,
    CANDIDATE,
    /** A program; its person id is the login itself, for it is nobody. */
    SYSTEM
}
