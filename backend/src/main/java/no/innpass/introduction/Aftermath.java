package no.innpass.introduction;

/** What came of a converted introduction, as the later rooms tell it; none while the agreement is being made. */
public enum Aftermath {
    /** All have accepted: the seat is taken. */
    SEAT_TAKEN,
    /** The placement is over. */
    ENDED,
    /** The agreement was cancelled before all had accepted. */
    CANCELLED
}
