package no.innpass.matching.notice;

/** Why somebody is told of a new need. */
public enum NoticeReason {
    /** Candidates of the receiver are among the best matches. */
    TOP_MATCH,
    /** A search that the receiver keeps finds the place. */
    SAVED_SEARCH
}
