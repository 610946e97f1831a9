package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the candidate asked first, and the answer when there is one. */
@Serdeable
public record QuestionView(
        String question,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {
    static QuestionView of(Question question) {
        return new QuestionView(question.question(), question.askedAt(), question.answer(), question.answeredAt());
    }
}
