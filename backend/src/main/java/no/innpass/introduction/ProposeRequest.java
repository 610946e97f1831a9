package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** One pair for which the leader is asked to let the cap of the workplace be passed. */
@Serdeable
record ProposeRequest(
        @NotNull UUID candidateId,
        @NotNull UUID placeId,
        @NotNull @Valid OverrideRequest override) {}
