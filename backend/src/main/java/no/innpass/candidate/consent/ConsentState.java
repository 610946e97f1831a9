package no.innpass.candidate.consent;

/** States of a consent (16.8). */
public enum ConsentState {
    ASKED,
    GIVEN,
    REFUSED,
    WITHDRAWN,
    EXPIRED
}
