package no.innpass.matching.lists;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.candidate.card.AnonymousCard;
import no.innpass.candidate.card.AnonymousCards;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.geography.Region;
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
    private final EmployerView order = new EmployerView();

    ShowResources(PracticePlaces places, AnonymousCards cards, Areas areas, Concepts concepts) {
        this.places = places;
        this.cards = cards;
        this.areas = areas;
        this.concepts = concepts;
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
        List<AnonymousCard> shown = region(place).stream()
                .flatMap(region -> cards.forRegion(region).stream())
                .map(card -> card.forNeed(asked, demanded))
                .toList();
        Optional<NamedContact> contact = places.contact(place);
        return new ResourceCardsView(
                order.order(need, shown).stream()
                        .limit(MOST_CARDS)
                        .map(card -> view(card, placeId, language))
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

    private ResourceCardsView.ResourceCardView view(AnonymousCard card, UUID placeId, Language language) {
        return new ResourceCardsView.ResourceCardView(
                CardId.of(card.candidateId(), placeId),
                labels(card.tasks(), language),
                labels(card.certificates(), language),
                card.speaking(),
                card.hours(),
                card.region());
    }

    private List<String> labels(NumberSet numbers, Language language) {
        return numbers.stream()
                .mapToObj(number -> concepts.label(number, language))
                .toList();
    }
}
