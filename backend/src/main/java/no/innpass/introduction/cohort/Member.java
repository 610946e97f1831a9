package no.innpass.introduction.cohort;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a cohort.
 *
 * @param placeId the place that is proposed; absent without one
 * @param introductionId what the proposal became; absent while it is only one
 */
record Member(
        UUID candidateId,
        @Nullable UUID placeId,
        MemberState state,
        @Nullable UUID introductionId) {

    Member at(@Nullable UUID place, MemberState now) {
        return new Member(candidateId, place, now, introductionId);
    }

    boolean isApproved() {
        return introductionId != null;
    }
}
