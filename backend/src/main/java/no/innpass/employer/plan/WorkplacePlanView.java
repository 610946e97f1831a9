package no.innpass.employer.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan that a firm is a target of, or can become one of. @param to last day; @param taker name of who takes it */
@Serdeable
public record WorkplacePlanView(
        UUID id,
        String name,
        LocalDate from,
        LocalDate to,
        boolean target,
        @Nullable String taker) {}
