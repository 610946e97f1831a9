package no.innpass.employer.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the contact log.
 *
 * @param unitId office or provider that the person worked for then; the person where it is neither
 * @param coveredBy the visit that stands for this one
 */
record Activity(
        UUID id,
        UUID workplaceId,
        ActivityState state,
        ActivityType type,
        ActivityChannel channel,
        LocalDate day,
        UUID staffId,
        UUID unitId,
        @Nullable UUID contactId,
        @Nullable String topic,
        @Nullable String result,
        @Nullable String nextStep,
        @Nullable LocalDate nextOn,
        @Nullable UUID coveredBy,
        long version) {}
