package no.innpass.practiceplace;

/** Why a place is off the lists (PLC-12, 16.1). */
public enum PlacePauseReason {
    /** Nobody has said for long that it is valid. */
    NOT_CONFIRMED,
    /** Nobody owns the relation to the workplace (EMP-03). */
    NO_OWNER,
    /** The organisation register says that the unit is closed (INTG-06). */
    WORKPLACE_CLOSED,
    /** The organisation register says that the legal body is bankrupt, is wound up, or is gone. */
    EMPLOYER_CLOSED,
    /** The employer, or staff for it. */
    BY_HAND
}
