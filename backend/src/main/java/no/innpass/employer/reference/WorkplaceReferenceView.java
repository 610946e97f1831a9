package no.innpass.employer.reference;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The badge of a workplace as staff see it.
 *
 * @param state absent where nobody there has asked for it
 * @param unmet what is not met today
 * @param stories all but those taken back, the newest first
 */
@Serdeable
public record WorkplaceReferenceView(
        UUID workplaceId,
        @Nullable ReferenceState state,
        @Nullable LocalDate since,
        @Nullable LocalDate noticeUntil,
        List<ReferenceCriterion> unmet,
        List<StoryView> stories) {}
