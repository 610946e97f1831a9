package no.innpass.candidate.consent;

/** Steps of a consent (16.8). */
public enum ConsentAction {
    ASK,
    GIVE,
    REFUSE,
    WITHDRAW,
    EXPIRE
}
