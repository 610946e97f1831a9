package no.innpass.placement.choice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether an agreement is for the first placement at its workplace, and what it rests on.
 *
 * @param officeId the office that places
 * @param first nobody else has, or has had, a placement there
 * @param checklistOn day on which the office filled the checklist last; absent where it never did
 * @param reason what was said instead when it was put forward last
 */
@Serdeable
public record FirstPlacementView(
        UUID workplaceId,
        UUID officeId,
        boolean first,
        @Nullable LocalDate checklistOn,
        @Nullable String reason) {}
