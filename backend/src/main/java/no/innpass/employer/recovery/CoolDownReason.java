package no.innpass.employer.recovery;

/** Why somebody is suggested all the same while the workplace is left in peace. */
public enum CoolDownReason {
    /** The workplace has asked for somebody itself. */
    EMPLOYER_ASKED,
    /** We have talked with them about what went wrong. */
    TALKED,
    /** This candidate meets what was missing before. */
    MEETS_WHAT_WAS_MISSING,
    CANDIDATE_WISH
}
