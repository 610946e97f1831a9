package no.innpass.introduction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pair that is brought together against the list.
 *
 * @param officeId the candidate's, whose leader decides
 * @param introductionId what it was needed for; absent while nothing has come of it
 * @param proposedBy staff member; never the one who decides
 */
record MatchOverride(
        UUID id,
        OverrideKind kind,
        UUID candidateId,
        UUID placeId,
        UUID officeId,
        @Nullable UUID introductionId,
        OverrideState state,
        OverrideReason reason,
        String words,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionWords,
        long version) {}
