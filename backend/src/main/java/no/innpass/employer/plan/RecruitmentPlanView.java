package no.innpass.employer.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.Industry;
import org.jspecify.annotations.Nullable;

/**
 * A plan as those who share it see it.
 *
 * @param wanted how many firms are to take people in when it is over
 * @param to last day
 * @param owner name
 * @param municipalities by name
 * @param industries none for all
 * @param organisations that share it, by name, each with how far its people have come with what they take
 * @param progress of all targets
 * @param mayChange the reader may change the plan
 * @param room how many more targets it may have
 * @param version for If-Match
 */
@Serdeable
public record RecruitmentPlanView(
        UUID id,
        String name,
        @Nullable String goal,
        @Nullable Integer wanted,
        LocalDate from,
        LocalDate to,
        PlanStanding standing,
        UUID ownerId,
        @Nullable String owner,
        List<Place> municipalities,
        List<Industry> industries,
        List<Sharer> organisations,
        PlanProgressView progress,
        boolean mayChange,
        int room,
        long version) {

    @Serdeable
    public record Place(String number, String name) {}

    /** @param provider it is a provider, else an office */
    @Serdeable
    public record Sharer(UUID id, String name, boolean provider, PlanProgressView progress) {}
}
