package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.innpass.shared.Readiness;
import org.jspecify.annotations.Nullable;

/** @param readyFrom goes with READY_FROM, and only with it */
@Serdeable
public record ReadinessRequest(
        @NotNull Readiness readiness, @Nullable LocalDate readyFrom) {}
