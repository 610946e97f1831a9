package no.innpass.introduction.cohort;

/** What staff have decided about somebody in a cohort. */
public enum MemberState {
    /** A rerun may give another place, or none. */
    FREE,
    /** A rerun keeps the place. */
    LOCKED,
    /** Gets no place in this cohort. */
    EXCLUDED
}
