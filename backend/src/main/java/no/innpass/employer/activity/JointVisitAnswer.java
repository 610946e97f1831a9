package no.innpass.employer.activity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A yes or a no of who is asked, or the wish taken back by who asked.
 *
 * @param reason with DECLINE, and only there
 * @param otherDay with ANOTHER_DAY, and only there; today at the earliest
 */
@Serdeable
public record JointVisitAnswer(
        @NotNull Step step,
        @Nullable JointVisitReason reason,
        @Nullable LocalDate otherDay) {

    /** What people may do with a wish that stands. */
    public enum Step {
        ACCEPT(JointVisitAction.ACCEPT),
        DECLINE(JointVisitAction.DECLINE),
        WITHDRAW(JointVisitAction.WITHDRAW);

        private final JointVisitAction action;

        Step(JointVisitAction action) {
            this.action = action;
        }

        JointVisitAction action() {
            return action;
        }
    }
}
