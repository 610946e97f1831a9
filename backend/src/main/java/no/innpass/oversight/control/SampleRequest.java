package no.innpass.oversight.control;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a sample.
 *
 * @param officeId absent: all offices
 * @param from first month, {@code 2026-01}
 * @param to last month, the same or later
 * @param seed the same seed, from the same cases, draws the same sample; absent: one is made and shown
 */
@Serdeable
record SampleRequest(
        @NotNull SampleKind kind,
        @Nullable UUID officeId,
        @NotNull @Pattern(regexp = Months.PATTERN) String from,
        @NotNull @Pattern(regexp = Months.PATTERN) String to,
        @Min(1) @Max(50) int size,
        @Nullable @Min(0) @Max(999_999) Long seed) {}
