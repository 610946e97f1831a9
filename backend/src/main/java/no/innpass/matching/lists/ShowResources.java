package no.innpass.matching.lists;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innpass.candidate.card.AnonymousCards;
import no.innpass.candidate.card.CardContent;
import no.innpass.candidate.card.CardGroup;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.geography.Region;
import no.innpass.matching.weights.Rankings;
import no.innpass.organisation.NamedContact;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.practiceplace.CredentialDemand;
import no.innpass.practiceplace.PlaceCard;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.practiceplace.TaskFact;
import no.innpass.shared.NumberSet;
import no.innpass.taxonomy.Concepts;

/** Nameless cards of last night for the employer's own need (INT-05): what the need asks for, and nothing of anybody else. */
@Singleton
class ShowResources {
    private static final int MOST_CARDS = 20;

    private final PracticePlaces places;
    private final AnonymousCards cards;
    private final Areas areas;
    private final Concepts concepts;
    private final Rankings rankings;

    ShowResources(PracticePlaces places, AnonymousCards cards, Areas areas, Concepts concepts, Rankings rankings) {
        this.places = places;
        this.cards = cards;
        this.areas = areas;
        this.concepts = concepts;
        this.rankings = rankings;
    }

    /** @throws Refused NOT_FOUND for no place, and for another employer's */
    @Transactional(readOnly = true)
    ResourceCardsView show(Actor actor, UUID placeId, Language language) {
        PlaceCard place = places.card(placeId)
                .filter(card -> places.belongsTo(actor, card))
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        PlaceFacts need = Optionals.required(places.facts(placeId).orElse(null));
        NumberSet asked =
                NumberSet.of(need.tasks().stream().mapToInt(TaskFact::concept).toArray());
        NumberSet demanded = NumberSet.of(need.credentialDemands().stream()
                .mapToInt(CredentialDemand::concept)
                .toArray());
        List<CardGroup> shown = region(place).stream()
                .flatMap(region -> cards.forRegion(region).stream())
                .map(group -> group.forNeed(asked, demanded))
                .toList();
        Optional<NamedContact> contact = places.contact(place);
        return new ResourceCardsView(
                new EmployerView(rankings.employerView())
                        .order(need, shown).stream()
                                .flatMap(group -> views(group, placeId, language))
                                .limit(most(shown))
                                .toList(),
                shown.isEmpty(),
                contact.map(NamedContact::name).orElse(null),
                contact.map(NamedContact::phone).orElse(null));
    }

    private Optional<Region> region(PlaceCard place) {
        return Optional.ofNullable(place.municipalityNumber())
                .flatMap(areas::centreOf)
                .map(Area::region);
    }

    /** At most 20, and no group cut below k. */
    private static int most(List<CardGroup> shown) {
        return shown.stream()
                .findFirst()
                .map(group -> MOST_CARDS / group.k() * group.k())
                .orElse(0);
    }

    private Stream<ResourceCardsView.ResourceCardView> views(CardGroup group, UUID placeId, Language language) {
        CardContent card = group.content();
        List<String> tasks = labels(card.tasks(), language);
        List<String> certificates = labels(card.certificates(), language);
        return IntStream.range(0, group.cards())
                .mapToObj(number -> new ResourceCardsView.ResourceCardView(
                        CardId.of(group, number, placeId),
                        tasks,
                        certificates,
                        card.speaking(),
                        card.hours(),
                        group.region()));
    }

    private List<String> labels(NumberSet numbers, Language language) {
        return numbers.stream()
                .mapToObj(number -> concepts.label(number, language))
                .toList();
    }
}
