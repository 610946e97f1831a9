package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as the employer sees it.
 *
 * @param candidateName first name until the candidate has accepted, then the full one (PRI-04); empty while a change is written and
 *     when it is over
 * @param content the terms alone where the name is empty
 * @param contentHash what an acceptance accepts
 */
@Serdeable
public record EmployerAgreementView(
        UUID id,
        UUID introductionId,
        String candidateName,
        String workplaceName,
        AgreementState state,
        AgreementContent content,
        String contentHash,
        List<AgreementView.AcceptanceView> acceptances,
        List<StartGate> gates,
        List<AgreementAction> actions,
        @Nullable UUID placementId) {}
