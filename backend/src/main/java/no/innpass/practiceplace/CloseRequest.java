package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Why a place ends (PLC-17).
 *
 * @param cause required with NEVER_FILLED, and only there
 */
@Serdeable
public record CloseRequest(
        @NotNull CloseReason reason, @Nullable NeverFilledCause cause) {}
