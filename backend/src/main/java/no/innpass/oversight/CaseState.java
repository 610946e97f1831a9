package no.innpass.oversight;

/** Steps of a case (16.8, OVS-09). */
public enum CaseState {
    FLAGGED,
    DIALOGUE,
    HEARING,
    DECIDED,
    REVIEWED,
    DISMISSED
}
