package no.innpass.practiceplace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.innpass.shared.Days;
import no.innpass.shared.PlacementKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code practice_place}. Its contact owner is that of the workplace (EMP-03: one person for places, placements and
 * recruitment), so there is none here.
 *
 * @param externalRef key of the row in an import
 * @param needVersion the version in force
 * @param confirmedNeed version that the employer has said yes to; absent while entered by staff alone
 * @param approvedNeed version that was approved; from then on the prospect is locked (PLC-11)
 * @param confirmedAt when the employer last said "still valid" (PLC-12)
 * @param declineReason why it was sent back or not taken; absent once it is sent again
 * @param pauseReason why it was last off the lists
 * @param random 64 bits drawn once, for ties (MAT-21)
 * @param version for If-Match
 */
record PracticePlace(
        UUID id,
        UUID workplaceId,
        @Nullable String externalRef,
        PlacementKind kind,
        PlaceState state,
        int positions,
        int seatsTaken,
        @Nullable LocalDate startFirst,
        @Nullable LocalDate startLatest,
        @Nullable Integer durationDays,
        @Nullable LocalDate expiresOn,
        int needVersion,
        @Nullable Integer confirmedNeed,
        @Nullable Integer approvedNeed,
        @Nullable Instant confirmedAt,
        @Nullable Instant publishedAt,
        @Nullable String declineReason,
        @Nullable PlacePauseReason pauseReason,
        @Nullable CloseReason closeReason,
        @Nullable NeverFilledCause neverFilledCause,
        long random,
        Instant createdAt,
        long version) {

    int freeSeats() {
        return positions - seatsTaken;
    }

    /** The employer stands by the version in force. */
    boolean isConfirmed() {
        return confirmedNeed != null && confirmedNeed == needVersion;
    }

    /** Why it is off the lists; absent while it is not paused. */
    @Nullable PlacePauseReason pausedBecause() {
        return state == PlaceState.PAUSED ? pauseReason : null;
    }

    /** From today at the earliest, and never from after the latest start. */
    StartWindow startWindow(LocalDate today) {
        int latest = Days.of(startLatest);
        int first = Math.max(Days.of(startFirst), Days.of(today));
        return new StartWindow(
                latest == Days.NONE ? first : Math.min(first, latest), latest, durationDays == null ? 0 : durationDays);
    }

    /** The day that the place is dated: its first possible start, or today while that is open or has passed. Rules of that day hold (PLC-07). */
    LocalDate dayOf(LocalDate today) {
        return startFirst == null || startFirst.isBefore(today) ? today : startFirst;
    }

    /** Whom the place is listed for today: nobody once its latest start, or its last day (PLC-12), has passed. */
    PlaceListing listing(LocalDate today) {
        boolean over =
                startLatest != null && startLatest.isBefore(today) || expiresOn != null && expiresOn.isBefore(today);
        return over ? PlaceListing.NOT_LISTED : state.listing();
    }

    /** True when the place itself (not the need) is as the request says. */
    boolean isAs(PracticePlaceRequest request) {
        return kind == request.kind()
                && positions == request.positions()
                && Objects.equals(startFirst, request.startFirst())
                && Objects.equals(startLatest, request.startLatest())
                && Objects.equals(durationDays, request.durationDays())
                && Objects.equals(expiresOn, request.expiresOn());
    }
}
