package no.innpass.platform.purpose;

/** What personal data is processed for (PRI-06); each stands in {@code purposes.txt}, with its words in every language. */
public enum ProcessingPurpose {
    FIND_PLACES,
    RESPECT_NEEDS,
    SHOW_CARD,
    INTRODUCE,
    AGREE,
    FOLLOW_UP,
    WORK_WITH_FIRMS,
    LOG_IN,
    KEEP_LOG,
    OVERSEE,
    INTERNAL_CONTROL,
    COUNT,
    LONG_FOLLOW_UP,
    RESEARCH,
    STORIES;

    /** Consent may be the basis; for anything else it is a safeguard at most, and never the basis. */
    public boolean mayRestOnConsent() {
        return this == LONG_FOLLOW_UP || this == RESEARCH || this == STORIES;
    }
}
