package no.innpass.candidate.consent;

/** Steps of a consent (16.8). */
public enum ConsentAction {
    ASK,
    GIVE,
    REFUSE,
    WITHDRAW,
    EXPIRE,
    /** The record becomes one with another of the same person, whose narrower answer holds (CAN-27). */
    MERGE
}
