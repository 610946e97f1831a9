package no.innpass.matching.lists;

import no.innpass.matching.MatchSettings;

/** Which list is asked for; named MatchList in the API (MAT-20). */
public enum ListKind {
    /** No gate, no condition, and in FULL not below the minimum. */
    ORDINARY,
    /** Pairs with a condition, or in FULL below the minimum, that closing at most two things would bring into the ordinary list. */
    REACH;

    /** Percent that must be known for the list FULL: "within reach" is ordered by the score, whatever the basis (MAT-20). */
    int thinBasis(MatchSettings set) {
        return this == REACH ? 0 : set.thinBasis();
    }
}
