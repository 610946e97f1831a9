package no.innpass.employer.reference;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** What the employer says of a story. */
@Serdeable
public record StoryStepRequest(@NotNull Step step) {

    /** A yes to the words as they stand, or the story taken back. */
    public enum Step {
        APPROVE(StoryAction.APPROVE_STORY),
        WITHDRAW(StoryAction.WITHDRAW_STORY);

        private final StoryAction action;

        Step(StoryAction action) {
            this.action = action;
        }

        StoryAction action() {
            return action;
        }
    }
}
