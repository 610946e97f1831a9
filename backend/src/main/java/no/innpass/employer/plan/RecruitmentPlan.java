package no.innpass.employer.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.Industry;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code recruitment_plan} with where and for whom it is.
 *
 * @param to last day
 * @param municipalities by number
 * @param industries by letter; none for all
 */
record RecruitmentPlan(
        UUID id,
        String name,
        @Nullable String goal,
        @Nullable Integer wanted,
        LocalDate from,
        LocalDate to,
        UUID ownerId,
        List<String> municipalities,
        List<Industry> industries,
        List<UUID> offices,
        List<UUID> providers,
        long version) {

    /** A firm there and in that trade is one that the plan is about. */
    boolean covers(@Nullable String municipality, @Nullable Industry industry) {
        return municipality != null
                && municipalities.contains(municipality)
                && (industries.isEmpty() || industry != null && industries.contains(industry));
    }

    boolean isSharedBy(UUID unit) {
        return offices.contains(unit) || providers.contains(unit);
    }
}
