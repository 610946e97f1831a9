package no.innpass.introduction.cohort;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.matching.assignment.BoundKind;
import no.innpass.matching.market.TradeMarketView;
import org.jspecify.annotations.Nullable;

/**
 * The board of a cohort.
 *
 * @param provider name of the provider
 * @param madeAt when the places were proposed last; absent before the first time
 * @param total sum of what the pairs count, in hundredths of a point
 * @param best the highest total that a rerun could reach with today's locks
 * @param fitting how many places somebody of the class fits
 * @param market of the occupation that the course leads to, this class counted in; absent where it leads to none
 * @param places those with somebody, and those that are closed for this cohort, by workplace and title
 * @param unplaced those without a place
 */
@Serdeable
record CohortView(
        UUID id,
        String name,
        String provider,
        LocalDate startsOn,
        @Nullable LocalDate practiceFrom,
        @Nullable LocalDate practiceTo,
        @Nullable Instant madeAt,
        int capPerEmployer,
        long total,
        long best,
        int fitting,
        @Nullable TradeMarketView market,
        List<PlaceBlock> places,
        List<PersonLineView> unplaced,
        long version) {

    /**
     * One place and who is proposed for it.
     *
     * @param seats free positions now
     * @param full what lets nobody more in, the narrowest first
     */
    @Serdeable
    record PlaceBlock(
            UUID placeId,
            String title,
            String workplace,
            int seats,
            List<BoundKind> full,
            boolean closed,
            List<PersonLineView> people) {}
}
