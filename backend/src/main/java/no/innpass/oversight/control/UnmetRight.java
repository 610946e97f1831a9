package no.innpass.oversight.control;

/** What somebody had a right to, or a rule asked for, and did not get in time. Names stand in view {@code control_unmet}. */
public enum UnmetRight {
    /** A planned contact of a running placement is overdue (FUP-09). */
    FOLLOW_UP_LATE,
    /** A running placement without a planned contact (HR-12). */
    NO_NEXT_CONTACT,
    /** A request to be deleted is past its day (PRI-11). */
    DELETION_UNANSWERED,
    /** A disputed fact is past its day (PRI-11). */
    DISPUTE_UNANSWERED
}
