package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param contentHash hash of the content that was read, as the agreement carries it */
@Serdeable
record AcceptanceRequest(@NotBlank @Size(max = 64) String contentHash) {}
