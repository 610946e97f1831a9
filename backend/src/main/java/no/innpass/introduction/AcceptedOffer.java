package no.innpass.introduction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.shared.Prospect;

/**
 * What an agreement is made from.
 *
 * @param adviserId who asked the candidate, and so draws up the agreement
 */
public record AcceptedOffer(
        UUID introductionId,
        UUID candidateId,
        UUID placeId,
        UUID workplaceId,
        UUID employerId,
        UUID officeId,
        UUID adviserId,
        LocalDate startsOn,
        LocalDate endsOn,
        String hoursWeek,
        BigDecimal hoursPerWeek,
        Prospect prospect,
        String supervisorName) {

    static AcceptedOffer of(Introduction introduction, Offer offer, UUID adviserId) {
        return new AcceptedOffer(
                introduction.id(),
                introduction.candidateId(),
                introduction.placeId(),
                introduction.workplaceId(),
                introduction.employerId(),
                introduction.officeId(),
                adviserId,
                offer.startsOn(),
                offer.endsOn(),
                offer.hoursWeek(),
                offer.hoursPerWeek(),
                offer.prospect(),
                offer.supervisorName());
    }
}
