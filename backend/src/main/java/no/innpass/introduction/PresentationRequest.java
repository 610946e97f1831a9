package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * The words that present a candidate (INT-04).
 *
 * @param resources what the person can
 * @param atWork the required answer to "what matters at work"
 * @param atWorkWords exactly with TOLD
 */
@Serdeable
record PresentationRequest(
        @FreeText(Audience.EMPLOYER) @NotBlank @Size(max = 2000) String resources,

        @NotNull AtWork atWork,

        @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 1000) String atWorkWords) {

    PresentationRequest {
        atWorkWords = Words.orNone(atWorkWords);
    }
}
