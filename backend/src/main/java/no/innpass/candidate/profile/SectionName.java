package no.innpass.candidate.profile;

/** The sections of a resource profile, in the order of the page. */
public enum SectionName {
    SKILLS,
    EXPERIENCE,
    EDUCATION,
    CERTIFICATES,
    NORWEGIAN,
    LANGUAGES,
    BASIC_SKILLS,
    WISHES,
    GOALS,
    PURPOSES,
    /** Art. 9 data (PRI-07): the owning office's staff and the candidate only. */
    FUNCTIONS,
    ENVIRONMENT,
    HOURS,
    REACH
}
