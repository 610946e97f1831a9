package no.innpass.employer.reference;

/** How far a workplace has come with the badge that it asked for. */
public enum ReferenceState {
    /** Wants it, and does not meet all of it yet. */
    WAITING,
    AWARDED,
    /** Has it, and does not meet all of it any longer: until a day. */
    NOTICE,
    /** The notice is over. */
    LOST,
    /** Does not want it. */
    LEFT
}
