package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The office and the people who follow a candidate up from now on. */
@Serdeable
public record OwnerRequest(
        @NotNull UUID officeId,
        @NotNull UUID adviserId,
        @Nullable UUID deputyId) {}
