package no.innpass.employer.reference;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The badge as the employer sees it.
 *
 * @param state absent where nobody has asked for it
 * @param since day of the last step; @param noticeUntil last day of the notice: what is not met then costs the badge
 * @param criteria with how the workplace stands today
 * @param stories all but those taken back, the newest first
 * @param version for If-Match; 0 where nobody has asked for it
 */
@Serdeable
public record OwnReferenceView(
        UUID workplaceId,
        @Nullable ReferenceState state,
        @Nullable LocalDate since,
        @Nullable LocalDate noticeUntil,
        List<OwnCriterionView> criteria,
        List<OwnStoryView> stories,
        long version) {

    /** @param needed as published; @param has how many there are; absent where it is no number */
    @Serdeable
    public record OwnCriterionView(
            ReferenceCriterion criterion,
            @Nullable Integer needed,
            @Nullable Integer has,
            boolean met) {}
}
