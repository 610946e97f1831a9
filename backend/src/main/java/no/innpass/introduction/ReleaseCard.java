package no.innpass.introduction;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.card.AnonymousCards;
import no.innpass.candidate.card.CardContent;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.geography.Region;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.platform.i18n.Language;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.shared.NumberSet;
import no.innpass.taxonomy.Concepts;

/**
 * What stage ANONYMOUS releases (PRI-04, PRI-14): the candidate's card, which at least k people share, narrowed to what the need asks.
 * Without such a card nothing but "ask the contact" is released. What an employer has been shown stays as it was that day.
 */
@Singleton
class ReleaseCard {
    private static final EmployerIntroductionView.Anonymous TOO_FEW =
            new EmployerIntroductionView.Anonymous(true, List.of(), List.of(), null, null, null);

    private final Candidates candidates;
    private final PracticePlaces places;
    private final ShownCardRows shown;
    private final AnonymousCards cards;
    private final Areas areas;
    private final Offices offices;
    private final Concepts taxonomy;

    ReleaseCard(
            Candidates candidates,
            PracticePlaces places,
            ShownCardRows shown,
            AnonymousCards cards,
            Areas areas,
            Offices offices,
            Concepts taxonomy) {
        this.candidates = candidates;
        this.places = places;
        this.shown = shown;
        this.cards = cards;
        this.areas = areas;
        this.offices = offices;
        this.taxonomy = taxonomy;
    }

    /** What the employer sees; before that, what it would see today. */
    EmployerIntroductionView.Anonymous release(Introduction introduction) {
        return shown.findById(introduction.id()).map(ShownCard::content).orElseGet(() -> today(introduction));
    }

    /** From now on the employer sees the card of today. */
    void show(Introduction introduction) {
        shown.save(new ShownCard(introduction.id(), today(introduction)));
    }

    private EmployerIntroductionView.Anonymous today(Introduction introduction) {
        Optional<PlaceFacts> place = places.facts(introduction.placeId());
        return region(introduction.candidateId())
                .flatMap(region -> cards.of(introduction.candidateId(), region)
                        .flatMap(card -> place.map(facts -> card.forNeed(tasks(facts), certificates(facts))))
                        .map(card -> view(card, region)))
                .orElse(TOO_FEW);
    }

    private EmployerIntroductionView.Anonymous view(CardContent card, Region region) {
        return new EmployerIntroductionView.Anonymous(
                false, named(card.tasks()), named(card.certificates()), card.speaking(), card.hours(), region);
    }

    private List<EmployerIntroductionView.ConceptView> named(NumberSet concepts) {
        return concepts.stream()
                .mapToObj(number -> taxonomy.byNumber(number).orElseThrow())
                .map(concept -> new EmployerIntroductionView.ConceptView(
                        concept.code(), concept.label(Language.NB), concept.label(Language.EN)))
                .toList();
    }

    /** That of the home, else of the office, as the cards are sorted. */
    private Optional<Region> region(UUID candidateId) {
        Optional<Region> home = Optional.ofNullable(
                        candidates.facts(List.of(candidateId)).get(candidateId))
                .map(CandidateFacts::reach)
                .flatMap(reach -> areas.byNumber(reach.home()))
                .map(Area::region);
        return home.or(() -> candidates
                .find(candidateId)
                .map(Candidate::officeId)
                .flatMap(offices::find)
                .map(Office::region));
    }

    private static NumberSet tasks(PlaceFacts facts) {
        return NumberSet.of(
                facts.tasks().stream().mapToInt(task -> task.concept()).toArray());
    }

    private static NumberSet certificates(PlaceFacts facts) {
        return NumberSet.of(facts.credentialDemands().stream()
                .mapToInt(demand -> demand.concept())
                .toArray());
    }
}
