package no.innpass.matching.gate;

/** The four conditions (MAT-05), on known facts only: a pair with one stands in "within reach". The list is closed. */
public enum ConditionCode {
    OUT_OF_REACH,
    DEMAND_UNMET,
    FUNCTION_CONFLICT,
    NO_REACHABLE_JOB
}
