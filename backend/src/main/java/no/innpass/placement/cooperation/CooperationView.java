package no.innpass.placement.cooperation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.agreement.EmployerAgreementView;

/**
 * The agreements with an employer with their real numbers: those that hold or will first, by their last day, then those that are over.
 *
 * @param providers with whom an agreement may be made, by name
 */
@Serdeable
public record CooperationView(List<AgreementWithNumbers> agreements, List<ProviderChoice> providers) {

    @Serdeable
    public record AgreementWithNumbers(EmployerAgreementView agreement, AgreementNumbersView numbers) {}

    @Serdeable
    public record ProviderChoice(UUID id, String name) {}
}
