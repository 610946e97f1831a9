package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.innpass.shared.Prospect;
import org.jspecify.annotations.Nullable;

/** The employer's offer, the same words for all three parties. */
@Serdeable
public record OfferTermsView(
        LocalDate startsOn,
        LocalDate endsOn,
        String hoursWeek,
        BigDecimal hoursPerWeek,
        Prospect prospect,
        String supervisorName,
        @Nullable String words) {
    static OfferTermsView of(Offer offer) {
        return new OfferTermsView(
                offer.startsOn(),
                offer.endsOn(),
                offer.hoursWeek(),
                offer.hoursPerWeek(),
                offer.prospect(),
                offer.supervisorName(),
                offer.words());
    }
}
