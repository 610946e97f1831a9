package no.innpass.employer.reference;

/** Steps of {@link StoryTable}. */
public enum StoryAction {
    PROPOSE_STORY,
    PUBLISH_STORY,
    APPROVE_STORY,
    WITHDRAW_STORY
}
