package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What staff answer to a disputed fact; a correction is made in the section itself. */
@Serdeable
public record DisputeAnswerRequest(
        @NotBlank @Size(max = 500) String answer) {}
