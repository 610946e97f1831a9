package no.innpass.employer.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who can be given targets. @param unit name of the office or provider; @param mayOwn can own the plan too */
@Serdeable
public record PlanTakerView(
        UUID staffId, String name, @Nullable String unit, boolean mayOwn) {}
