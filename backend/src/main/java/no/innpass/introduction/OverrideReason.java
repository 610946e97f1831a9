package no.innpass.introduction;

/** Why staff take an introduction back (section 17). */
public enum OverrideReason {
    BETTER_KNOWLEDGE,
    CANDIDATE_WISH,
    EMPLOYER_RELATION,
    TIMING,
    TRIAL_CHANCE,
    OTHER
}
