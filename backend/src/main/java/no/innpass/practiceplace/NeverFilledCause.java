package no.innpass.practiceplace;

/** Why nobody came to a place (PLC-17). */
public enum NeverFilledCause {
    NO_CANDIDATE,
    TOO_SLOW,
    DEMAND_TOO_HIGH,
    DISTANCE,
    EMPLOYER_CHANGED
}
