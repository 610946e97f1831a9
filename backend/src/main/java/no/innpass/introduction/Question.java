package no.innpass.introduction;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the candidate asked first, and the answer. */
@MappedEntity("introduction_question")
record Question(
        @Id UUID id,
        UUID introductionId,
        String question,
        Instant askedAt,
        @Nullable String answer,
        @Nullable UUID answeredBy,
        @Nullable Instant answeredAt) {

    Question answered(String words, UUID by, Instant at) {
        return new Question(id, introductionId, question, askedAt, words, by, at);
    }
}
