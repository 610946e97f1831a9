package no.innpass.process.demo;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.IndexedCandidate;
import no.innpass.employer.ContactPerson;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.geography.Areas;
import no.innpass.geography.Municipality;
import no.innpass.matching.MatchScore;
import no.innpass.matching.Ranking;
import no.innpass.matching.weights.Rankings;
import no.innpass.organisation.DemoPersons;
import no.innpass.organisation.NewLogin;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.practiceplace.PlaceListing;
import no.innpass.practiceplace.PracticePlaces;

/**
 * Chooses whom a demo shows: for each of two offices the candidate and the place that suit each other best, so that every page has
 * something to tell. The candidate is offered as one to log in as, and so is the one who decides on hiring at the workplace.
 */
@Singleton
class OfferDemoPersons {
    /** Stands for the others: they are offered together. */
    static final String FIRST_CANDIDATE = "candidate-1";

    private static final List<String> OFFICES = List.of("9004", "9001");
    private static final int PAGE = 1_000;

    private final Offices offices;
    private final Areas areas;
    private final Candidates candidates;
    private final PracticePlaces places;
    private final Workplaces workplaces;
    private final DemoPersons persons;
    private final Rankings rankings;

    OfferDemoPersons(
            Offices offices,
            Areas areas,
            Candidates candidates,
            PracticePlaces places,
            Workplaces workplaces,
            DemoPersons persons,
            Rankings rankings) {
        this.offices = offices;
        this.areas = areas;
        this.candidates = candidates;
        this.places = places;
        this.workplaces = workplaces;
        this.persons = persons;
        this.rankings = rankings;
    }

    /** Both offices in one transaction: the next start offers either all of them or none again. */
    @Transactional
    void offer() {
        List<PlaceFacts> open = open();
        Map<UUID, WorkplaceCard> at =
                workplaces.cards(open.stream().map(PlaceFacts::workplace).collect(Collectors.toSet()));
        Map<UUID, List<CandidateFacts>> people = people();
        for (int i = 0; i < OFFICES.size(); i++) {
            int number = i + 1;
            offices.byNumber(OFFICES.get(i)).ifPresent(office -> {
                List<PlaceFacts> near = open.stream()
                        .filter(place -> isIn(at.get(place.workplace()), office))
                        .toList();
                List<CandidateFacts> own = people.getOrDefault(office.id(), List.of());
                best(askable(own), near).or(() -> best(own, near)).ifPresent(match -> {
                    candidate(number, match.candidate(), office);
                    near.stream()
                            .filter(place -> place.id().equals(match.place()))
                            .map(place -> at.get(place.workplace()))
                            .forEach(workplace -> employer(number, workplace));
                });
            });
        }
    }

    private static boolean isIn(@org.jspecify.annotations.Nullable WorkplaceCard workplace, Office office) {
        return workplace != null && office.municipality().equals(workplace.municipalityNumber());
    }

    private List<PlaceFacts> open() {
        List<PlaceFacts> open = new ArrayList<>();
        List<PlaceFacts> page = places.factsAfter(new UUID(0, 0), PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(place -> place.listing() == PlaceListing.EVERYBODY && place.freeSeats() > 0)
                    .forEach(open::add);
            page = places.factsAfter(page.getLast().id(), PAGE);
        }
        return open;
    }

    /** Those of whom much is known, by office. */
    private Map<UUID, List<CandidateFacts>> people() {
        Set<UUID> wanted = OFFICES.stream()
                .flatMap(number -> offices.byNumber(number).stream())
                .map(Office::id)
                .collect(Collectors.toSet());
        List<IndexedCandidate> found = new ArrayList<>();
        List<IndexedCandidate> page = candidates.forIndex(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(one -> wanted.contains(one.visibility().office()))
                    .forEach(found::add);
            page = candidates.forIndex(Optional.of(page.getLast().facts().id()), PAGE);
        }
        return found.stream()
                .collect(Collectors.groupingBy(
                        one -> one.visibility().office(),
                        Collectors.mapping(IndexedCandidate::facts, Collectors.toList())));
    }

    /** Those of whom nothing is missing, and whose adviser one can log in as: the whole way can be gone with them. */
    private List<CandidateFacts> askable(Collection<CandidateFacts> people) {
        Set<UUID> advisers = persons.staff();
        Map<UUID, Candidate> known =
                candidates.find(people.stream().map(CandidateFacts::id).toList());
        return people.stream()
                .filter(facts -> Optional.ofNullable(known.get(facts.id()))
                        .map(Candidate::adviserId)
                        .filter(advisers::contains)
                        .isPresent())
                .filter(facts -> candidates.missingForReferral(facts.id()).isEmpty())
                .toList();
    }

    private Optional<MatchScore> best(Collection<CandidateFacts> people, Collection<PlaceFacts> near) {
        Comparator<MatchScore> fullest =
                Comparator.comparingInt(match -> -match.points().p());
        Ranking ranking = rankings.now();
        return people.stream()
                .flatMap(candidate -> near.stream().map(place -> ranking.score(candidate, place)))
                .filter(match -> match.gates().isEmpty() && match.conditions().isEmpty())
                .min(fullest.thenComparing(MatchScore.BY_SCORE));
    }

    private void candidate(int number, UUID candidate, Office office) {
        candidates
                .contact(candidate)
                .ifPresent(contact -> persons.offer(
                        "candidate-" + number,
                        new NewLogin(
                                LoginKind.CANDIDATE,
                                candidate,
                                contact.name(),
                                Language.NB,
                                List.of(new Affiliation(Role.CANDIDATE, ScopeKind.OWN, null))),
                        areas.municipality(office.municipality())
                                .map(Municipality::name)
                                .orElse("")));
    }

    private void employer(int number, WorkplaceCard workplace) {
        Optional<ContactPerson> decides =
                workplaces.people(workplace.id()).stream().findFirst();
        decides.ifPresent(person -> persons.offer(
                "employer-" + number,
                new NewLogin(
                        LoginKind.EMPLOYER,
                        java.util.Objects.requireNonNull(person.id()),
                        person.name(),
                        Language.NB,
                        List.of(new Affiliation(
                                Role.EMPLOYER_MANAGER,
                                ScopeKind.WORKPLACE,
                                workplace.id().toString()))),
                workplace.name()));
    }
}
