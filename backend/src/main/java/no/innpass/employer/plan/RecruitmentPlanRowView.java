package no.innpass.employer.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row in the list of plans.
 *
 * @param owner name
 * @param municipalities names, by name
 * @param organisations names of the offices and providers that share it, by name
 */
@Serdeable
public record RecruitmentPlanRowView(
        UUID id,
        String name,
        LocalDate from,
        LocalDate to,
        PlanStanding standing,
        @Nullable String owner,
        List<String> municipalities,
        List<String> organisations,
        @Nullable Integer wanted,
        PlanProgressView progress) {}
