package no.innpass.employer.activity;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact as everybody who works with employers sees it (EMP-04).
 *
 * @param by the colleague; absent once the name is gone
 * @param unit office or provider
 * @param own of the reader's own unit, which may change it
 */
@Serdeable
public record ActivityView(
        UUID id,
        UUID workplaceId,
        ActivityState state,
        ActivityType type,
        ActivityChannel channel,
        LocalDate day,
        UUID staffId,
        @Nullable String by,
        @Nullable String unit,
        boolean own,
        @Nullable UUID contactId,
        @Nullable String contact,
        @Nullable String topic,
        @Nullable String result,
        @Nullable String nextStep,
        @Nullable LocalDate nextOn,
        @Nullable UUID coveredBy,
        long version) {}
