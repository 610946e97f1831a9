package no.innpass.oversight.control;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A decision in a list.
 *
 * @param who capacity in which it was decided (ADVISER ...)
 * @param reason code of the list that goes with the decision
 */
@Serdeable
record DecisionRowView(
        ControlDecision decision,
        String month,
        @Nullable String officeName,
        String who,
        @Nullable String reason) {}
