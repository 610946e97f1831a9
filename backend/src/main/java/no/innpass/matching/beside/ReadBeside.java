package no.innpass.matching.beside;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.ListedCandidate;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.WorkplaceNotes;
import no.innpass.employer.WorkplacePictures;
import no.innpass.employer.Workplaces;
import no.innpass.geography.Areas;
import no.innpass.matching.Explanation;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.demand.ContractSteps;
import no.innpass.matching.market.Market;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.ListedPlace;
import no.innpass.practiceplace.Need;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.taxonomy.CertificateType;
import no.innpass.taxonomy.Concepts;

/** Reads what stands beside the score of one pair. For those who may open the candidate: it tells of the whole profile. */
@Singleton
public class ReadBeside {
    private static final Set<Criterion> ABILITY =
            EnumSet.of(Criterion.TASK_SKILL, Criterion.FORMAL, Criterion.LANGUAGE);

    private final PracticePlaces places;
    private final Workplaces workplaces;
    private final WorkplacePictures pictures;
    private final WorkplaceNotes notes;
    private final Candidates candidates;
    private final BusinessClock clock;
    private final Concepts concepts;
    private final Market market;
    private final Areas areas;
    private final List<BesideRule> rules;

    ReadBeside(
            PracticePlaces places,
            Workplaces workplaces,
            WorkplacePictures pictures,
            WorkplaceNotes notes,
            Candidates candidates,
            BusinessClock clock,
            Concepts concepts,
            Market market,
            Areas areas) {
        this.places = places;
        this.workplaces = workplaces;
        this.pictures = pictures;
        this.notes = notes;
        this.candidates = candidates;
        this.clock = clock;
        this.concepts = concepts;
        this.market = market;
        this.areas = areas;
        this.rules = List.of(
                new HireBeside(),
                new BackgroundBeside(concepts),
                new NotesBeside(),
                new MarketBeside(),
                new TermsBeside(concepts));
    }

    private boolean isTest(int concept) {
        return concepts.byNumber(concept)
                .filter(one -> one.certificateType() == CertificateType.NORWEGIAN_TEST)
                .isPresent();
    }

    /** In the order of the rules; each thing once. */
    public List<Beside> of(ListedCandidate candidate, ListedPlace place, Explanation explanation) {
        WorkplaceCard workplace = workplaces.find(place.card().workplaceId()).orElseThrow();
        Need need = places.need(place.id(), place.card().needVersion()).orElseThrow();
        LocalDate today = clock.today();
        BesidePair pair = new BesidePair(
                candidate.facts(),
                candidates.profile(candidate.id()),
                place.facts(),
                need,
                workplace,
                pictures.of(workplace.id(), today),
                notes.of(workplace.id()),
                ContractSteps.of(candidate.facts(), place.facts(), this::isTest),
                areas.byNumber(workplace.area())
                        .map(area -> market.of(
                                place.facts().line().occupations().stream()
                                        .boxed()
                                        .toList(),
                                area.region()))
                        .orElse(List.of()),
                lacks(explanation),
                place.card().confirmedAt() == null
                        ? null
                        : LocalDate.ofInstant(place.card().confirmedAt(), BusinessClock.ZONE),
                today);
        return rules.stream().flatMap(rule -> rule.of(pair)).distinct().toList();
    }

    private static boolean lacks(Explanation explanation) {
        return explanation.lines().stream()
                .filter(line -> ABILITY.contains(line.criterion()))
                .flatMap(line -> line.items().stream())
                .anyMatch(item -> item.known() && item.isGap());
    }
}
