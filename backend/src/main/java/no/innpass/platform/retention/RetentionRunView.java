package no.innpass.platform.retention;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run of the retention job.
 *
 * @param millis how long it took; absent while it runs, or when it was cut off
 */
@Serdeable
public record RetentionRunView(
        UUID id, Instant begunAt, @Nullable Integer millis, List<KindCount> counts) {}
