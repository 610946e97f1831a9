package no.innpass.employer.network;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has come of it so far, as far as nothing else tells.
 *
 * @param introducedId the firm that was named: needed with INTRODUCE, and only there
 */
@Serdeable
public record NetworkStepRequest(
        @NotNull Step step, @Nullable UUID introducedId) {

    /** What people may do with one that stands. */
    public enum Step {
        INTRODUCE(NetworkAction.INTRODUCE),
        KNOW_NOBODY(NetworkAction.KNOW_NOBODY),
        DECLINE(NetworkAction.DECLINE_INTRODUCTION),
        WITHDRAW(NetworkAction.WITHDRAW);

        private final NetworkAction action;

        Step(NetworkAction action) {
            this.action = action;
        }

        NetworkAction action() {
            return action;
        }
    }
}
