package no.innpass.employer.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Firms that a plan is to win. */
@Serdeable
public record AddTargetsRequest(
        @NotNull @Size(min = 1, max = 100) List<@NotNull UUID> workplaceIds) {}
