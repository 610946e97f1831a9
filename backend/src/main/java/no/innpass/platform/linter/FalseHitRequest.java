package no.innpass.platform.linter;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A hit that the writer holds to be wrong.
 *
 * @param word as it was found; nothing of the sentence around it
 * @param listVersion of the answer that found it
 */
@Serdeable
record FalseHitRequest(
        @NotBlank @Size(max = 80) String word,
        @NotNull Category category,
        @NotBlank @Size(max = 20) String listVersion) {}
