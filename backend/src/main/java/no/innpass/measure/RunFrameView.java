package no.innpass.measure;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a run, for those who answer for it.
 *
 * @param version for If-Match; 0 before anybody has set one
 */
@Serdeable
public record RunFrameView(
        UUID runId,
        @Nullable Integer quota,
        @Nullable Integer budget,
        @Nullable Integer absencePercent,
        @Nullable Integer droppedOut,
        long version) {}
