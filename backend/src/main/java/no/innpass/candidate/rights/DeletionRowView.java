package no.innpass.candidate.rights;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.retention.HoldReason;
import org.jspecify.annotations.Nullable;

/**
 * A request that waits for the office.
 *
 * @param overdue the last day has gone by
 * @param holds why it cannot be granted now; empty when it can
 */
@Serdeable
record DeletionRowView(
        UUID id,
        UUID candidateId,
        String name,
        @Nullable String reason,
        Instant askedAt,
        LocalDate dueOn,
        boolean overdue,
        List<HoldReason> holds) {}
