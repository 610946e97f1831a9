package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.employer.ContactView;
import no.innpass.practiceplace.rule.RuleHereView;
import no.innpass.shared.PlacementKind;
import org.jspecify.annotations.Nullable;

/**
 * A place as staff see it.
 *
 * @param confirmed the employer has said yes to the version in force
 * @param labels names of all concepts of the need by code, in the language of the request
 * @param rules of the sector and the owner that hold on the day of the place, beside what the need asks (PLC-07)
 * @param contact who to ring about it today; absent while the workplace has no owner
 * @param actions steps that the caller may take now
 * @param version for If-Match
 * @param declineReason why it was sent back or not taken
 * @param pauseReason why it is off the lists; absent while it is not
 * @param pausesAt when it leaves the lists unless somebody confirms it; absent while nobody need be asked (PLC-12)
 */
@Serdeable
public record PracticePlaceView(
        UUID id,
        UUID workplaceId,
        String workplace,
        @Nullable String municipalityNumber,
        @Nullable String municipality,
        boolean workplaceBlocked,
        boolean capReached,
        PlacementKind kind,
        PlaceState state,
        int positions,
        int seatsTaken,
        @Nullable LocalDate startFirst,
        @Nullable LocalDate startLatest,
        @Nullable Integer durationDays,
        @Nullable LocalDate expiresOn,
        int needVersion,
        @Nullable Integer approvedNeed,
        boolean confirmed,
        @Nullable Instant confirmedAt,
        @Nullable Instant pausesAt,
        @Nullable Instant publishedAt,
        @Nullable String declineReason,
        @Nullable PlacePauseReason pauseReason,
        @Nullable CloseReason closeReason,
        @Nullable NeverFilledCause neverFilledCause,
        Need need,
        Map<String, String> labels,
        List<RuleHereView> rules,
        @Nullable ContactView contact,
        List<PlaceAction> actions,
        long version) {}
