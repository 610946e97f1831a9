package no.innpass.introduction.cohort;

import jakarta.inject.Singleton;
import java.util.Optional;
import no.innpass.matching.market.Market;
import no.innpass.matching.market.TradeMarketView;
import no.innpass.measure.CourseRun;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.time.BusinessClock;
import no.innpass.taxonomy.Concepts;

/** The market that a class comes to (MAT-35): those who have finished, and the class itself where its run has not ended. */
@Singleton
class ClassMarket {
    private final Market market;
    private final Offices offices;
    private final Concepts concepts;
    private final BusinessClock clock;

    ClassMarket(Market market, Offices offices, Concepts concepts, BusinessClock clock) {
        this.market = market;
        this.offices = offices;
        this.concepts = concepts;
        this.clock = clock;
    }

    /** Empty where the course leads to no occupation. */
    Optional<TradeMarketView> of(CourseRun run, Language language) {
        int more = run.endsOn().isAfter(clock.today()) ? run.size() : 0;
        return Optional.ofNullable(run.trade())
                .flatMap(trade -> offices.find(run.officeId())
                        .map(Office::region)
                        .flatMap(region -> market.withClass(trade, region, more)))
                .map(found -> TradeMarketView.of(found, concepts, language));
    }
}
