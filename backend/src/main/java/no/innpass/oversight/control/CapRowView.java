package no.innpass.oversight.control;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workplace where nobody more may begin, or that is stopped.
 *
 * @param here how many are there now, as counted and as told
 * @param cap absent where none is known
 */
@Serdeable
record CapRowView(
        UUID workplaceId,
        String workplaceName,
        @Nullable String officeName,
        int here,
        @Nullable Integer cap,
        boolean full,
        @Nullable LocalDate blockedUntil) {}
