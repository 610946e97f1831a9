package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** Whether the person's identity is protected from now on (PRI-19). */
@Serdeable
public record ProtectionRequest(@NotNull Boolean protectedIdentity) {}
