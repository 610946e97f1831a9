package no.innpass.candidate.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks to be deleted.
 *
 * @param dueOn last day for the answer
 * @param reason in the candidate's words; gone with everything else when it is granted
 * @param answer words of the office to the candidate
 */
record DeletionRequest(
        UUID id,
        UUID candidateId,
        DeletionState state,
        @Nullable String reason,
        Instant askedAt,
        LocalDate dueOn,
        @Nullable Instant answeredAt,
        @Nullable RefusalGround ground,
        @Nullable String answer) {}
