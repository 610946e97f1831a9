package no.innpass.practiceplace;

/** Who a place is listed for (MAT-01). What is not listed stands in no list and in no index. */
public enum PlaceListing {
    NOT_LISTED,
    /** SUBMITTED: staff may rank for it, nobody is asked yet. */
    STAFF,
    /** PUBLISHED. */
    EVERYBODY
}
