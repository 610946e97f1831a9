package no.innpass.employer.activity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom to take along.
 *
 * @param staffId one of the choices that the workplace gives
 * @param activityId a planned visit of the own unit; without one a visit is planned on {@code day}
 * @param day of the new visit, today at the earliest; only without {@code activityId}
 */
@Serdeable
public record JointVisitRequest(
        @NotNull UUID staffId,
        @Nullable UUID activityId,
        @Nullable LocalDate day) {}
