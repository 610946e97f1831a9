package no.innpass.candidate.rights;

/** States of a request to be deleted. */
public enum DeletionState {
    /** Waits for the office; the candidate may take it back. */
    ASKED,
    /** Everything personal is gone. */
    GRANTED,
    /** Refused with a reason; the candidate may complain, and ask again. */
    REFUSED,
    TAKEN_BACK
}
