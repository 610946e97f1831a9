package no.innpass.introduction;

/** How much an employer may see of a candidate (PRI-04), in rising order. */
public enum DisclosureStage {
    NONE,
    ANONYMOUS,
    PRESENTED,
    CONTACT,
    PLACEMENT;

    /**
     * The stage that goes with a state; it falls back to NONE when the way ends. After CONVERTED the agreement and the placement
     * say what the employer sees.
     */
    static DisclosureStage of(IntroductionState state) {
        return switch (state) {
            case PRESENTED_ANON, INTERESTED -> ANONYMOUS;
            case PRESENTED, OFFERED, ACCEPTED -> PRESENTED;
            case MEETING_SET, MET, NO_SHOW -> CONTACT;
            case CONVERTED -> PLACEMENT;
            default -> NONE;
        };
    }
}
