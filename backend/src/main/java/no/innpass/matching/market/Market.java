package no.innpass.matching.market;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innpass.employer.StatedNeed;
import no.innpass.employer.WorkplaceOutlooks;
import no.innpass.geography.Areas;
import no.innpass.geography.Region;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.document.SearchFields;
import no.innpass.matching.engine.FindQuery;
import no.innpass.matching.index.MatchIndex;
import no.innpass.matching.term.Filter;
import no.innpass.measure.Finishers;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.SmallNumbers;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.Concepts;

/**
 * Door to what the market for an occupation is like (MAT-35). Openings are the free positions of the index, a second behind the database, and
 * people whom workplaces without an open place say they will recruit.
 */
@Singleton
public class Market {
    private final Finishers finishers;
    private final MatchIndex index;
    private final WorkplaceOutlooks outlooks;
    private final Areas areas;
    private final Concepts concepts;
    private final Settings settings;
    private final BusinessClock clock;

    Market(
            Finishers finishers,
            MatchIndex index,
            WorkplaceOutlooks outlooks,
            Areas areas,
            Concepts concepts,
            Settings settings,
            BusinessClock clock) {
        this.finishers = finishers;
        this.index = index;
        this.outlooks = outlooks;
        this.areas = areas;
        this.concepts = concepts;
        this.settings = settings;
        this.clock = clock;
    }

    /** The first day that counts. */
    @Transactional
    public LocalDate since() {
        return clock.today().minusMonths(settings.integer("saturation.months")).plusDays(1);
    }

    /** In the order of the occupations, each once; a number that is no occupation's is left out. */
    @Transactional
    public List<Saturation> of(Collection<Integer> occupations, Region region) {
        return of(occupations, region, 0);
    }

    /**
     * A class that is to come on top of those who have finished.
     *
     * @param trade code of the occupation; empty in the answer where it is none
     * @param more people of the class that have not finished yet
     */
    @Transactional
    public Optional<Saturation> withClass(String trade, Region region, int more) {
        return concepts.byCode(trade)
                .map(concept -> of(List.of(concept.number()), region, more))
                .flatMap(found -> found.stream().findFirst());
    }

    private List<Saturation> of(Collection<Integer> occupations, Region region, int more) {
        List<Concept> wanted = occupations.stream()
                .distinct()
                .flatMap(number -> concepts.byNumber(number).stream())
                .filter(concept -> concept.kind() == ConceptKind.OCCUPATION)
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Integer> set = settings.integers("saturation.ratio", "saturation.least", "cell.minCount");
        Map<String, Integer> finished =
                finishers.of(wanted.stream().map(Concept::code).toList(), region, since().minusDays(1), clock.today());
        Map<String, Integer> stated = stated(wanted.stream().map(Concept::code).toList(), region);
        return wanted.stream()
                .map(concept -> {
                    int people = finished.getOrDefault(concept.code(), 0) + more;
                    int openings = openings(concept.number(), region) + stated.getOrDefault(concept.code(), 0);
                    return new Saturation(
                            concept.number(),
                            concept.code(),
                            region,
                            people,
                            SmallNumbers.shown(people, set.get(2)),
                            openings,
                            Saturation.saturated(people, openings, set.get(0), set.get(1)));
                })
                .toList();
    }

    /** People who are to be recruited there, by the code of the occupation. */
    private Map<String, Integer> stated(Collection<String> occupations, Region region) {
        return outlooks.statedNeeds(occupations, since()).stream()
                .filter(need -> Optional.ofNullable(need.municipality())
                        .flatMap(areas::municipality)
                        .filter(there -> there.county().region() == region)
                        .isPresent())
                .collect(Collectors.groupingBy(StatedNeed::occupation, Collectors.summingInt(StatedNeed::people)));
    }

    /** Free positions, not places. */
    private int openings(int occupation, Region region) {
        Filter open = Filter.all(
                Filter.has(PlaceFields.FLAGS, PlaceFields.LISTED),
                Filter.not(Filter.has(PlaceFields.FLAGS, PlaceFields.BLOCKED)),
                Filter.has(PlaceFields.SUBJECTS, occupation),
                Filter.has(SearchFields.REGION, region.ordinal() + 1L));
        return index.findPlaces().count(new FindQuery.Count(PlaceFields.FREE_SEATS, open)).entrySet().stream()
                .mapToInt(one -> Math.toIntExact(one.getKey() * one.getValue()))
                .sum();
    }
}
