package no.innpass.oversight.control;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sample in a list.
 *
 * @param officeName absent: all offices
 * @param size how many cases it has now; fewer than were drawn when somebody has been erased or protected since
 * @param population how many cases it was drawn from
 * @param drawnBy name of the auditor
 */
@Serdeable
record SampleRowView(
        UUID id,
        SampleKind kind,
        @Nullable String officeName,
        String from,
        String to,
        int size,
        int population,
        long seed,
        String drawnBy,
        Instant drawnAt) {}
