package no.innpass.followup;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.placement.AgreementContent;
import no.innpass.placement.PlacementState;

/**
 * The follow-up of a placement for staff: both tracks in the order of dates, and what a record asks about.
 *
 * @param level staff-only (FUP-03)
 */
@Serdeable
public record FollowUpView(
        UUID placementId,
        PlacementState placementState,
        FollowUpLevel level,
        LocalDate startsOn,
        LocalDate endsOn,
        List<FollowUpContactView> contacts,
        List<AgreementContent.Goal> goals,
        List<AgreementContent.TrainingItem> trainingItems) {}
