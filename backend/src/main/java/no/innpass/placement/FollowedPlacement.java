package no.innpass.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the follow-up needs to know of a placement.
 *
 * @param responsibleId who follows it up
 * @param endedOn absent while it goes on
 */
public record FollowedPlacement(
        UUID id,
        UUID agreementId,
        UUID candidateId,
        UUID workplaceId,
        PlacementState state,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate endedOn,
        UUID responsibleId,
        @Nullable UUID deputyId) {

    static FollowedPlacement of(Placement placement) {
        return new FollowedPlacement(
                placement.id(),
                placement.agreementId(),
                placement.candidateId(),
                placement.workplaceId(),
                placement.state(),
                placement.startsOn(),
                placement.endsOn(),
                placement.endedOn(),
                placement.responsibleId(),
                placement.deputyId());
    }
}
