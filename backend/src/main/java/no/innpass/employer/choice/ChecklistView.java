package no.innpass.employer.choice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an office asks of a workplace before the first placement, and what was answered last.
 *
 * @param principles those of today, in their order; @param principlesVersion theirs
 * @param filled absent where nobody has filled it
 * @param version for If-Match; 0 where nobody has filled it
 */
@Serdeable
public record ChecklistView(
        UUID workplaceId,
        UUID officeId,
        String office,
        List<Principle> principles,
        int principlesVersion,
        @Nullable FilledView filled,
        int version) {

    /**
     * @param stale the principles have changed since
     * @param times how often it was filled
     */
    @Serdeable
    public record FilledView(
            UUID id, LocalDate on, @Nullable String by, boolean stale, int times, List<AnswerView> answers) {}

    /** A principle as it was when it was answered. */
    @Serdeable
    public record AnswerView(
            PrincipleKind kind,
            @Nullable String title,
            @Nullable String explanation,
            ChoiceAnswer answer,
            @Nullable String note) {}
}
