package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.ContactView;
import org.jspecify.annotations.Nullable;

/**
 * A placement as staff see it.
 *
 * @param candidateName for the candidate's own office only
 * @param responsible who follows it up, or covers today
 * @param gates start gates that do not hold yet (AGR-02); empty once it has begun
 */
@Serdeable
public record PlacementView(
        UUID id,
        UUID agreementId,
        UUID candidateId,
        long candidateNumber,
        @Nullable String candidateName,
        UUID workplaceId,
        String workplaceName,
        PlacementState state,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable EndKind endKind,
        ResponsibleParty responsibleParty,
        @Nullable ContactView responsible,
        @Nullable LocalDate firstContactOn,
        List<AgreementContent.Goal> goals,
        List<AgreementContent.TrainingItem> trainingItems,
        List<StartGate> gates,
        List<PlacementAction> actions,
        long version) {}
