package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An override as staff of the candidate's office see it.
 *
 * @param candidateName absent for those who may not open the person
 * @param own the caller proposed it: somebody else decides
 * @param actions what the caller may do now
 */
@Serdeable
public record OverrideView(
        UUID id,
        OverrideKind kind,
        UUID candidateId,
        long candidateNumber,
        @Nullable String candidateName,
        UUID placeId,
        String workplaceName,
        @Nullable UUID introductionId,
        OverrideState state,
        OverrideReason reason,
        String words,
        @Nullable String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionWords,
        boolean own,
        List<OverrideAction> actions,
        long version) {}
