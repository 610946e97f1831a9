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
 * A place as its employer sees it.
 *
 * @param confirmed you have said yes to it as it stands; false after somebody at NAV has filled it in
 * @param prospectLocked it has been approved, so the prospect is changed by talking to the contact (PLC-11)
 * @param labels names of all concepts of the need by code, in the language of the request
 * @param rules of the sector and the owner that hold on the day of the place, beside what the need asks (PLC-07)
 * @param contact the one person to ring (EMP-03)
 * @param version for If-Match
 * @param declineReason why it was sent back or not taken
 * @param pauseReason why it is off the lists; absent while it is not
 * @param pausesAt when it leaves the lists unless somebody confirms it; absent while nobody need be asked (PLC-12)
 */
@Serdeable
public record OwnPracticePlaceView(
        UUID id,
        UUID workplaceId,
        String workplace,
        PlacementKind kind,
        PlaceState state,
        int positions,
        int seatsTaken,
        @Nullable LocalDate startFirst,
        @Nullable LocalDate startLatest,
        @Nullable Integer durationDays,
        @Nullable LocalDate expiresOn,
        int needVersion,
        boolean confirmed,
        @Nullable Instant confirmedAt,
        @Nullable Instant pausesAt,
        boolean prospectLocked,
        @Nullable String declineReason,
        @Nullable PlacePauseReason pauseReason,
        @Nullable CloseReason closeReason,
        Need need,
        Map<String, String> labels,
        List<RuleHereView> rules,
        @Nullable ContactView contact,
        List<PlaceAction> actions,
        long version) {}
