package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.ContactView;
import org.jspecify.annotations.Nullable;

/** What a placement looks like to the two parties that are not NAV: one record for each, and no follow-up level in either. */
public final class PartyPlacementView {
    private PartyPlacementView() {}

    /** The workplace's own view; the candidate is named in full (stage PLACEMENT). */
    @Serdeable
    public record EmployerPlacementView(
            UUID id,
            UUID agreementId,
            String candidateName,
            String workplaceName,
            PlacementState state,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable LocalDate endedOn,
            @Nullable ContactView contact,
            List<AgreementContent.Goal> goals,
            List<AgreementContent.TrainingItem> trainingItems,
            List<PlacementAction> actions) {}

    /** The candidate's own view. */
    @Serdeable
    public record MyPlacementView(
            UUID id,
            UUID agreementId,
            String workplaceName,
            String hoursWeek,
            @Nullable String supervisorName,
            PlacementState state,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable LocalDate endedOn,
            @Nullable ContactView contact,
            List<AgreementContent.Goal> goals,
            List<AgreementContent.TrainingItem> trainingItems,
            List<PlacementAction> actions) {}
}
