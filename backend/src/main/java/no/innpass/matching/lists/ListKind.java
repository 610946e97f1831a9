package no.innpass.matching.lists;

/** Which list is asked for; named MatchList in the API (MAT-20). */
public enum ListKind {
    /** No gate, no condition, and in FULL not below the minimum. */
    ORDINARY,
    /** Pairs with a condition: out of reach, an unmet must, a functional conflict, no reachable job. */
    REACH
}
