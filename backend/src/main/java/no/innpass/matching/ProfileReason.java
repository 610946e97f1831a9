package no.innpass.matching;

/** Why somebody looks at a list by another profile than the one that the candidate's purpose chooses (MAT-08). Stored: never reused. */
public enum ProfileReason {
    /** The candidate has asked that something else counts more. */
    CANDIDATE_WISH,
    /** The plan that is agreed with the candidate asks for it. */
    AGREED_PLAN,
    /** The employer's need asks for it. */
    EMPLOYER_NEED,
    /** To see what changes: the list is compared, and nothing else. */
    COMPARE
}
