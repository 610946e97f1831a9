package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a workplace is left alone until a day, or no longer.
 *
 * @param lastDay of it; absent lifts it
 */
@Serdeable
public record PauseRequest(
        @NotNull PauseKind kind, @Nullable LocalDate lastDay) {}
