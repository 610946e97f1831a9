package no.innpass.shared;

/** What a candidate has stated for one functional attribute (CAN-11). The ordinal is its two-bit code. */
public enum Ability {
    UNKNOWN,
    CAN,
    /** Manages with an aid that is known. */
    WITH_AID,
    CANNOT
}
