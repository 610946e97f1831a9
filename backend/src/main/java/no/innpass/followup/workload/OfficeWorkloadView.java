package no.innpass.followup.workload;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.geography.Region;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an office, for all staff.
 *
 * @param hidden too few people work there, or another office's figures could be found by these; then there are none
 * @param advisers how many work with candidates
 * @param overdueShare overdue contacts in per cent of those that are due or overdue; absent where none is due
 */
@Serdeable
record OfficeWorkloadView(
        UUID officeId,
        String officeName,
        Region region,
        boolean hidden,
        @Nullable Integer advisers,
        @Nullable Integer people,
        @Nullable Integer placements,
        @Nullable Integer overdueShare) {}
