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
 * The candidate's answer to a request or to an offer.
 *
 * @param reason for NO; NO_REASON is one of them
 * @param words for the reason OTHER
 * @param question for ASK_FIRST
 * @param anonymousCard for YES to a request: yes to being shown without a name to employers of the region, where that has not been
 *     answered before
 */
@Serdeable
record AnswerRequest(
        @NotNull Answer answer,
        @Nullable DeclineReason reason,
        @FreeText(Audience.STAFF) @Nullable @Size(max = 500) String words,

        @FreeText(Audience.STAFF) @Nullable @Size(max = 1000) String question,

        @Nullable Boolean anonymousCard) {

    AnswerRequest {
        words = Words.orNone(words);
        question = Words.orNone(question);
    }

    /** The reason of a NO, with words where it needs them. */
    DeclineReason declined() {
        if (reason == null) {
            throw new Refused(new IntroductionProblem.Field("/reason", "REQUIRED"));
        }
        if (reason == DeclineReason.OTHER && (words == null || words.isBlank())) {
            throw new Refused(new IntroductionProblem.Field("/words", "REQUIRED"));
        }
        return reason;
    }
}
