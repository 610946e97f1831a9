package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * Practice persons at the workplace who did not come through the product (EMP-15): school, municipality, other schemes.
 *
 * @param others absent when the workplace was asked and did not say
 */
@Serdeable
public record PracticeLoadRequest(
        @Nullable @PositiveOrZero @Max(10_000) Integer others,
        @NotNull LoadSource source) {}
