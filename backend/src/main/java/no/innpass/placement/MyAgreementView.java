package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The candidate's own agreement.
 *
 * @param contentHash what an acceptance accepts
 */
@Serdeable
public record MyAgreementView(
        UUID id,
        UUID introductionId,
        String workplaceName,
        AgreementState state,
        AgreementContent content,
        String contentHash,
        List<AgreementView.AcceptanceView> acceptances,
        List<StartGate> gates,
        List<AgreementAction> actions,
        @Nullable UUID placementId) {}
