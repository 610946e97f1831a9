package no.innpass.employer.activity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param plan the reader's own plan, which the visit stands for from now on */
@Serdeable
public record CoveringRequest(@NotNull UUID plan) {}
