package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.innpass.candidate.profile.SectionName;

/** A fact of the profile whose evidence the caller has seen. */
@Serdeable
public record VerificationRequest(
        @NotNull SectionName section, @NotNull UUID factId) {}
