package no.innpass.placement.choice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A first placement that an office has put forward. Who was to come is not in it.
 *
 * @param by name of who put it forward
 * @param checklistOn day of the checklist that it rested on; absent where it rested on a reason
 * @param agreed all have accepted
 */
@Serdeable
public record FirstPlacementRowView(
        UUID workplaceId,
        String workplace,
        LocalDate on,
        @Nullable String by,
        @Nullable LocalDate checklistOn,
        @Nullable String reason,
        boolean agreed) {}
