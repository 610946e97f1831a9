package no.innpass.candidate.rights;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request, for the one who asked.
 *
 * @param dueOn last day for the answer
 */
@Serdeable
record DeletionRequestView(
        UUID id,
        DeletionState state,
        @Nullable String reason,
        Instant askedAt,
        LocalDate dueOn,
        @Nullable Instant answeredAt,
        @Nullable RefusalGround ground,
        @Nullable String answer) {

    static DeletionRequestView of(DeletionRequest request) {
        return new DeletionRequestView(
                request.id(),
                request.state(),
                request.reason(),
                request.askedAt(),
                request.dueOn(),
                request.answeredAt(),
                request.ground(),
                request.answer());
    }
}
