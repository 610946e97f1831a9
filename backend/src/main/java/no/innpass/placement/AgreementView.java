package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as staff see it.
 *
 * @param candidateName for the candidate's own office only
 * @param contentHash what an acceptance accepts
 * @param gates start gates that do not hold yet, in order (AGR-02)
 * @param actions the caller's next steps
 * @param placementId once all three have accepted
 */
@Serdeable
public record AgreementView(
        UUID id,
        UUID introductionId,
        UUID candidateId,
        long candidateNumber,
        @Nullable String candidateName,
        UUID workplaceId,
        String workplaceName,
        int number,
        AgreementState state,
        AgreementContent content,
        String contentHash,
        List<AcceptanceView> acceptances,
        List<StartGate> gates,
        List<AgreementAction> actions,
        @Nullable UUID placementId,
        long version) {

    /** Who has said yes, when and how. */
    @Serdeable
    public record AcceptanceView(
            Party party, @Nullable String personName, AcceptanceChannel channel, Instant acceptedAt) {
        static AcceptanceView of(Acceptance acceptance) {
            return new AcceptanceView(
                    acceptance.party(), acceptance.personName(), acceptance.channel(), acceptance.acceptedAt());
        }
    }
}
