package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.platform.problem.Refused;
import no.innpass.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * The employer's answer to a presentation.
 *
 * @param interested false after PRESENTED means that another one was chosen
 * @param reason for false, from the closed list of INT-18
 * @param words for the reason OTHER
 */
@Serdeable
record InterestRequest(
        @NotNull Boolean interested,
        @Nullable RefusalReason reason,

        @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 500) String words) {

    InterestRequest {
        words = Words.orNone(words);
    }

    RefusalReason refused() {
        if (reason == null) {
            throw new Refused(new IntroductionProblem.Field("/reason", "REQUIRED"));
        }
        if (reason == RefusalReason.OTHER && (words == null || words.isBlank())) {
            throw new Refused(new IntroductionProblem.Field("/words", "REQUIRED"));
        }
        return reason;
    }
}
