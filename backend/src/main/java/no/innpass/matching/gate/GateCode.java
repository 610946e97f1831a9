package no.innpass.matching.gate;

/** The seven gates (MAT-05): a pair that one of them stops is in no list. The list is closed. */
public enum GateCode {
    LEGAL_DEMAND,
    PLACE_FULL,
    OUTSIDE_DATES,
    CANDIDATE_WITHDRAWN,
    CANDIDATE_VETO,
    EMPLOYER_BLOCKED,
    CAPACITY_OR_CAP
}
