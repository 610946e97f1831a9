package no.innpass.matching.market;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import no.innpass.geography.Region;

/**
 * The market for what a candidate wishes, beside the wishes (MAT-10, MAT-35).
 *
 * @param region of the home, or of the office where no home is known
 * @param since first day from which those who finished are counted
 * @param trades occupations of the wishes, the first wish first
 */
@Serdeable
record WishMarketView(Region region, LocalDate since, List<TradeMarketView> trades) {}
