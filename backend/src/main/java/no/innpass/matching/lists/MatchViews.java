package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.CandidateSources;
import no.innpass.candidate.Candidates;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.geography.Areas;
import no.innpass.geography.Municipality;
import no.innpass.matching.Basis;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.Points;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PlaceCard;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** Makes the wire records of staff lists: reads names, sources and cards once for all rows of an answer. */
@Singleton
class MatchViews {
    private final Candidates candidates;
    private final PracticePlaces places;
    private final Workplaces workplaces;
    private final Offices offices;
    private final Areas areas;
    private final Concepts concepts;
    private final ExplainPair explainPair;

    MatchViews(
            Candidates candidates,
            PracticePlaces places,
            Workplaces workplaces,
            Offices offices,
            Areas areas,
            Concepts concepts,
            ExplainPair explainPair) {
        this.candidates = candidates;
        this.places = places;
        this.workplaces = workplaces;
        this.offices = offices;
        this.areas = areas;
        this.concepts = concepts;
        this.explainPair = explainPair;
    }

    /** Everything around the facts that the rows of one answer need. */
    private record Around(
            Map<UUID, Candidate> people,
            Map<UUID, String> names,
            Map<UUID, CandidateSources> sources,
            Map<UUID, Office> offices,
            Map<UUID, PlaceCard> cards,
            Set<UUID> ownWorkplaces) {}

    MatchListView list(Actor actor, Language language, ListKind kind, RankedLists lists, boolean aboutPlaces) {
        MatchSettings set = lists.settings();
        List<RankedPair> all = java.util.stream.Stream.concat(lists.full().stream(), lists.thin().stream())
                .toList();
        Around around = around(actor, all);
        return new MatchListView(
                kind,
                views(actor, language, kind, lists.full(), around, aboutPlaces, set, lists.refreshed()),
                views(actor, language, kind, lists.thin(), around, aboutPlaces, set, lists.refreshed()),
                lists.fullCount(),
                lists.thinCount(),
                lists.belowMinimum(),
                set.minScore(),
                lists.refreshed());
    }

    /** One pair, also one that gates stop. The list it belongs to is said by the conditions that the actor may know (PRI-07). */
    MatchView one(Actor actor, Language language, RankedPair pair, boolean aboutPlaces, MatchSettings set) {
        return view(actor, language, null, pair, around(actor, List.of(pair)), aboutPlaces, set, false);
    }

    private Around around(Actor actor, List<RankedPair> pairs) {
        Collection<UUID> people =
                pairs.stream().map(pair -> pair.candidate().id()).distinct().toList();
        Collection<UUID> placeIds =
                pairs.stream().map(pair -> pair.place().id()).distinct().toList();
        Map<UUID, Candidate> found = candidates.find(people);
        Map<UUID, PlaceCard> cards = placeIds.isEmpty() ? new HashMap<>() : places.cards(placeIds);
        return new Around(
                found,
                candidates.namesOf(actor, found.values()),
                candidates.sources(people),
                offices.find(found.values().stream().map(Candidate::officeId).collect(Collectors.toSet())),
                cards,
                ownWorkplaces(actor, cards.values()));
    }

    /** The workplaces among these that the actor is the market contact of. */
    private Set<UUID> ownWorkplaces(Actor actor, Collection<PlaceCard> cards) {
        if (!actor.has(Role.MARKET_CONTACT)) {
            return Set.of();
        }
        Set<UUID> asked = cards.stream().map(PlaceCard::workplaceId).collect(Collectors.toSet());
        return workplaces.cards(asked).values().stream()
                .filter(card -> actor.personId().equals(card.ownerId())
                        || actor.personId().equals(card.deputyId()))
                .map(WorkplaceCard::id)
                .collect(Collectors.toSet());
    }

    private List<MatchView> views(
            Actor actor,
            Language language,
            ListKind kind,
            List<RankedPair> pairs,
            Around around,
            boolean aboutPlaces,
            MatchSettings set,
            boolean refreshed) {
        return pairs.stream()
                .filter(pair -> around.people().containsKey(pair.candidate().id())
                        && around.cards().containsKey(pair.place().id()))
                .map(pair -> view(actor, language, kind, pair, around, aboutPlaces, set, refreshed))
                .toList();
    }

    @SuppressWarnings("NullAway") // the callers have seen to it that the person and the card are there
    private MatchView view(
            Actor actor,
            Language language,
            @Nullable ListKind kind,
            RankedPair pair,
            Around around,
            boolean aboutPlaces,
            MatchSettings set,
            boolean refreshed) {
        Candidate person = around.people().get(pair.candidate().id());
        PlaceCard card = around.cards().get(pair.place().id());
        @Nullable String name = around.names().get(person.id());
        boolean functions = name != null && candidates.maySeeFunctions(actor, person);
        ExplainPair.Explained explained = explainPair.explain(
                pair,
                around.sources().getOrDefault(person.id(), CandidateSources.NONE),
                new ExplainPair.Sight(name != null, functions, language));
        Points points = pair.score().points();
        Basis basis = points.basis(set.thinBasis());
        return new MatchView(
                person.id() + "~" + card.id(),
                person.id(),
                card.id(),
                aboutPlaces ? title(card, language) : name != null ? name : numbered(person, language),
                aboutPlaces ? whereabouts(card) : office(around, person),
                name != null,
                (name != null && actor.has(Role.ADVISER))
                        || around.ownWorkplaces().contains(card.workplaceId()),
                pair.score().profile(),
                points.shown().isPresent() ? points.shown().getAsInt() : null,
                points.bandFrom(),
                points.bandTo(),
                points.k(),
                points.a(),
                basis,
                kind != null ? kind : explained.conditions().isEmpty() ? ListKind.ORDINARY : ListKind.REACH,
                explained.parts().stream()
                        .map(part -> new MatchView.PartView(part.part(), part.points() / 10.0, part.most() / 10.0))
                        .toList(),
                explained.lines(),
                explained.gates(),
                explained.conditions(),
                explained.legalGaps(),
                explained.reasons(),
                explained.firstGap(),
                day(card.confirmedAt()),
                refreshed);
    }

    String title(PlaceCard card, Language language) {
        if (card.title() != null && !card.title().isBlank()) {
            return card.title();
        }
        return card.tasks().stream()
                .limit(3)
                .map(code -> concepts.byCode(code)
                        .map((Concept concept) -> concept.label(language))
                        .orElse(code))
                .collect(Collectors.joining(", "));
    }

    String whereabouts(PlaceCard card) {
        String number = card.municipalityNumber();
        String town = number == null
                ? ""
                : areas.municipality(number).map(Municipality::name).orElse("");
        return town.isEmpty() || card.workplace().contains(town) ? card.workplace() : card.workplace() + ", " + town;
    }

    private static String office(Around around, Candidate person) {
        @Nullable Office office = around.offices().get(person.officeId());
        return office == null ? "" : office.name();
    }

    private static String numbered(Candidate person, Language language) {
        return (language == Language.EN ? "Candidate " : "Kandidat ") + person.number();
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, BusinessClock.ZONE);
    }
}
