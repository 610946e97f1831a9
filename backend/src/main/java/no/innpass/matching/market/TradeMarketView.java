package no.innpass.matching.market;

import io.micronaut.serde.annotation.Serdeable;
import no.innpass.platform.i18n.Language;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/**
 * The market for one occupation in one part of the country (MAT-35).
 *
 * @param finished people who have finished for it in the window; absent where there are too few to say
 * @param openings free positions there
 * @param saturated many finish, few places
 */
@Serdeable
public record TradeMarketView(
        String occupation, String name, @Nullable Integer finished, int openings, boolean saturated) {

    public static TradeMarketView of(Saturation market, Concepts concepts, Language language) {
        return new TradeMarketView(
                market.code(),
                concepts.label(market.occupation(), language),
                market.told(),
                market.openings(),
                market.saturated());
    }
}
