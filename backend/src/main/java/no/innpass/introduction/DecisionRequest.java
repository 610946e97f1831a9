package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.Words;
import org.jspecify.annotations.Nullable;

/** The leader's answer; @param words needed for a no */
@Serdeable
record DecisionRequest(
        @FreeText(Audience.HEARD) @Nullable @Size(max = 500) String words) {
    DecisionRequest {
        words = Words.orNone(words);
    }
}
