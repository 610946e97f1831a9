package no.innpass.employer.labour;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.Industry;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.geography.Areas;
import no.innpass.geography.County;
import no.innpass.geography.Municipality;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Labour where a workplace is and in what it does, from published figures (UXC-09). */
@Singleton
class ShowLabourFacts {
    private final LabourFactRows rows;
    private final Workplaces workplaces;
    private final Areas areas;
    private final Settings settings;
    private final BusinessClock clock;

    ShowLabourFacts(LabourFactRows rows, Workplaces workplaces, Areas areas, Settings settings, BusinessClock clock) {
        this.rows = rows;
        this.workplaces = workplaces;
        this.areas = areas;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND; for somebody from an employer also where it is not the own workplace */
    @Transactional
    LabourFactsView show(UUID id, Actor actor) {
        if (!actor.isStaff()
                && !workplaces.reach(actor, Set.of(Role.EMPLOYER_MANAGER)).contains(id)) {
            throw new Refused(new CommonProblem.NotFound());
        }
        WorkplaceCard workplace = workplaces.find(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        List<String> regions = regions(workplace);
        @Nullable Industry industry = workplace.industry();
        List<String> industries = industry == null ? List.of("") : List.of(industry.name(), "");
        List<NearestFigures.Place> places = new ArrayList<>();
        for (String one : industries) {
            regions.forEach(region -> places.add(new NearestFigures.Place(region, one)));
        }
        List<LabourFact> facts = rows.of(regions, industries);
        int least = settings.integer("cell.minCount");
        return new LabourFactsView(
                id,
                industry,
                Arrays.stream(LabourGroup.values())
                        .map(group -> view(
                                group,
                                NearestFigures.choose(
                                        group, places, facts, clock.today().getYear(), least)))
                        .toList());
    }

    /** Nearest first; Norway alone where nobody knows where the workplace is. */
    private List<String> regions(WorkplaceCard workplace) {
        List<String> regions = new ArrayList<>();
        Optional.ofNullable(workplace.municipalityNumber())
                .flatMap(areas::municipality)
                .ifPresent(one -> {
                    regions.add(one.number());
                    regions.add(one.county().number());
                });
        regions.add(LabourFact.NORWAY);
        return regions;
    }

    private LabourFactsView.GroupView view(LabourGroup group, NearestFigures.Shown shown) {
        String industry = shown.place().industry();
        return new LabourFactsView.GroupView(
                group,
                name(shown.place().region()),
                industry.isEmpty() ? null : Industry.valueOf(industry),
                shown.nearerTooSmall(),
                !shown.none()
                        ? null
                        : shown.nearerTooSmall()
                                ? LabourFactsView.Missing.TOO_SMALL
                                : LabourFactsView.Missing.NO_FIGURES,
                shown.figures().stream()
                        .map(fact -> new LabourFactsView.FigureView(fact.indicator(), fact.year(), fact.value()))
                        .toList(),
                shown.figures().stream()
                        .map(fact -> new LabourFactsView.SourceView(fact.source(), fact.publishedOn()))
                        .distinct()
                        .toList());
    }

    private @Nullable String name(String region) {
        return areas.municipality(region)
                .map(Municipality::name)
                .or(() -> areas.counties().stream()
                        .filter(county -> county.number().equals(region))
                        .map(County::name)
                        .findFirst())
                .orElse(null);
    }
}
