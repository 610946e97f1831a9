package no.innpass.measure;

/** What keeps somebody from a measure that has nothing to do with the match (MAT-23, HR-8). */
public enum QuotaBar {
    /** The quota holds fewer places. */
    QUOTA,
    /** The money covers fewer places. */
    BUDGET
}
