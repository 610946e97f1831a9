package no.innpass.employer.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.stream.Stream;
import no.innpass.geography.Areas;
import no.innpass.organisation.MarketArea;
import no.innpass.organisation.MarketAreas;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Providers;
import no.innpass.platform.security.Actor;

/** What somebody who makes a plan chooses from, with the own part of the country marked. */
@Singleton
class ShowPlanChoices {
    private final Areas areas;
    private final Offices offices;
    private final Providers providers;
    private final MarketAreas marketAreas;

    ShowPlanChoices(Areas areas, Offices offices, Providers providers, MarketAreas marketAreas) {
        this.areas = areas;
        this.offices = offices;
        this.providers = providers;
        this.marketAreas = marketAreas;
    }

    @Transactional
    PlanChoicesView show(Actor actor) {
        MarketArea own = marketAreas.of(actor);
        Stream<PlanChoicesView.Organisation> ours = offices.open().stream()
                .sorted(Comparator.comparing(Office::name).thenComparing(Office::id))
                .map(one -> new PlanChoicesView.Organisation(one.id(), one.name(), false, one.county()));
        Stream<PlanChoicesView.Organisation> theirs = providers.all().stream()
                .map(one -> new PlanChoicesView.Organisation(one.id(), one.name(), true, one.county()));
        return new PlanChoicesView(
                areas.municipalities().stream()
                        .map(one -> new PlanChoicesView.Place(
                                one.number(), one.name(), one.county().name()))
                        .toList(),
                own.municipalities().stream().sorted().toList(),
                Stream.concat(ours, theirs).toList(),
                own.offices().stream().map(Office::id).toList());
    }
}
