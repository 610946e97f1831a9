package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.ListedCandidate;
import no.innpass.employer.TraitSeen;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.WorkplacePictures;
import no.innpass.employer.Workplaces;
import no.innpass.geography.Areas;
import no.innpass.geography.Municipality;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.Points;
import no.innpass.matching.beside.ReadBeside;
import no.innpass.matching.lists.ExplainPair.Sight;
import no.innpass.matching.reach.Closings;
import no.innpass.measure.QuotaBar;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PlaceCard;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** Makes the wire records of staff lists: reads names, sources and cards once for all rows of an answer. */
@Singleton
class MatchViews {
    private final Candidates candidates;
    private final Workplaces workplaces;
    private final WorkplacePictures pictures;
    private final Offices offices;
    private final Areas areas;
    private final Concepts concepts;
    private final ExplainPair explainPair;
    private final ReadBeside readBeside;
    private final TellClosings tellClosings;
    private final QuotaMarks quotaMarks;

    MatchViews(
            Candidates candidates,
            Workplaces workplaces,
            WorkplacePictures pictures,
            Offices offices,
            Areas areas,
            Concepts concepts,
            ExplainPair explainPair,
            ReadBeside readBeside,
            TellClosings tellClosings,
            QuotaMarks quotaMarks) {
        this.candidates = candidates;
        this.workplaces = workplaces;
        this.pictures = pictures;
        this.offices = offices;
        this.areas = areas;
        this.concepts = concepts;
        this.explainPair = explainPair;
        this.readBeside = readBeside;
        this.tellClosings = tellClosings;
        this.quotaMarks = quotaMarks;
    }

    /** What the rows of one answer need beside the pairs themselves. */
    private record Around(
            Actor actor,
            Language language,
            Map<UUID, Office> offices,
            Set<UUID> ownWorkplaces,
            Map<UUID, List<TraitSeen>> seen,
            Map<UUID, QuotaBar> barred) {}

    /** How one answer is asked and shown. @param kind absent for one pair, whose own conditions say it */
    private record Form(@Nullable ListKind kind, boolean aboutPlaces, MatchSettings set, boolean refreshed) {}

    /** @param whyEmpty of a list without a row in FULL, else absent */
    MatchListView list(
            Actor actor,
            Language language,
            ListKind kind,
            RankedLists lists,
            boolean aboutPlaces,
            @Nullable WhyEmptyView whyEmpty) {
        List<RankedPair> all =
                Stream.concat(lists.full().stream(), lists.thin().stream()).toList();
        Around around = around(actor, language, all);
        Form form = new Form(kind, aboutPlaces, lists.settings(), lists.refreshed());
        return new MatchListView(
                kind,
                lists.full().stream().map(pair -> view(pair, around, form)).toList(),
                lists.thin().stream().map(pair -> view(pair, around, form)).toList(),
                lists.fullCount(),
                lists.thinCount(),
                lists.belowMinimum(),
                lists.settings().minScore(),
                whyEmpty,
                lists.refreshed(),
                null);
    }

    /** One pair, also one that gates stop. The list it belongs to is said by the conditions that the actor may know (PRI-07). */
    MatchView one(Actor actor, Language language, RankedPair pair, boolean aboutPlaces, MatchSettings set) {
        return view(pair, around(actor, language, List.of(pair)), new Form(null, aboutPlaces, set, false));
    }

    private Around around(Actor actor, Language language, List<RankedPair> pairs) {
        Set<UUID> officeIds =
                pairs.stream().map(pair -> pair.candidate().person().officeId()).collect(Collectors.toSet());
        Set<UUID> people =
                pairs.stream().map(pair -> pair.candidate().person().id()).collect(Collectors.toSet());
        return new Around(
                actor,
                language,
                offices.find(officeIds),
                ownWorkplaces(actor, pairs),
                pictures.traits(workplaces(pairs)),
                quotaMarks.of(people));
    }

    /** The workplaces among these that the actor is the market contact of. */
    private Set<UUID> ownWorkplaces(Actor actor, List<RankedPair> pairs) {
        if (!actor.has(Role.MARKET_CONTACT)) {
            return Set.of();
        }
        return workplaces.cards(workplaces(pairs)).values().stream()
                .filter(card -> actor.personId().equals(card.ownerId())
                        || actor.personId().equals(card.deputyId()))
                .map(WorkplaceCard::id)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> workplaces(List<RankedPair> pairs) {
        return pairs.stream().map(pair -> pair.place().card().workplaceId()).collect(Collectors.toSet());
    }

    private MatchView view(RankedPair pair, Around around, Form form) {
        PlaceCard card = pair.place().card();
        Candidate person = pair.candidate().person();
        @Nullable String name = pair.candidate().name();
        Sight sight = new Sight(
                name != null, name != null && candidates.maySeeFunctions(around.actor(), person), around.language());
        ExplainPair.Explained explained =
                explainPair.explain(pair, sight, around.seen().getOrDefault(card.workplaceId(), List.of()));
        Points points = pair.score().points();
        Optional<Closings> closings =
                form.kind() == ListKind.ORDINARY ? Optional.empty() : tellClosings.of(pair, form.set(), sight);
        return new MatchView(
                person.id() + "~" + card.id(),
                person.id(),
                card.id(),
                form.aboutPlaces() ? title(card, around.language()) : called(pair.candidate(), around.language()),
                form.aboutPlaces() ? whereabouts(card) : office(around, person),
                name != null,
                (name != null && around.actor().has(Role.ADVISER))
                        || around.ownWorkplaces().contains(card.workplaceId()),
                pair.score().profile(),
                points.shown().isPresent() ? points.shown().getAsInt() : null,
                points.bandFrom(),
                points.bandTo(),
                points.k(),
                points.a(),
                points.basis(form.set().thinBasis()),
                listed(form, explained, closings.isPresent()),
                parts(explained),
                explained.lines(),
                explained.gates(),
                explained.conditions(),
                closings.map(all -> tellClosings.told(pair, all, sight)).orElse(List.of()),
                name == null
                        ? null
                        : closings.map(all -> all.after().shown().orElse(0)).orElse(null),
                explained.legalGaps(),
                form.kind() == null && name != null ? explainPair.contracts(pair, around.language()) : List.of(),
                form.kind() == null && name != null ? beside(pair, sight) : List.of(),
                explained.reasons(),
                explained.firstGap(),
                day(card.confirmedAt()),
                name == null ? null : around.barred().get(person.id()),
                form.refreshed());
    }

    private List<BesideView> beside(RankedPair pair, Sight sight) {
        return readBeside.of(pair.candidate(), pair.place(), pair.explanation()).stream()
                .filter(beside -> sight.functions() || !beside.code().ofFunctions())
                .map(beside -> BesideView.of(beside, concept -> concepts.label(concept, sight.language())))
                .toList();
    }

    private static ListKind listed(Form form, ExplainPair.Explained explained, boolean withinReach) {
        @Nullable ListKind kind = form.kind();
        boolean reach = withinReach || !explained.conditions().isEmpty();
        return kind != null ? kind : reach ? ListKind.REACH : ListKind.ORDINARY;
    }

    private static List<MatchView.PartView> parts(ExplainPair.Explained explained) {
        return explained.parts().stream()
                .map(part -> new MatchView.PartView(part.part(), part.points() / 10.0, part.most() / 10.0))
                .toList();
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

    /** The workplace's name, with its municipality where the name does not tell it. */
    String whereabouts(PlaceCard card) {
        String town = town(card);
        return town.isEmpty() || card.workplace().contains(town) ? card.workplace() : card.workplace() + ", " + town;
    }

    /** The name of the municipality; empty where none is known. */
    String town(PlaceCard card) {
        String number = card.municipalityNumber();
        return number == null
                ? ""
                : areas.municipality(number).map(Municipality::name).orElse("");
    }

    private static String office(Around around, Candidate person) {
        @Nullable Office office = around.offices().get(person.officeId());
        return office == null ? "" : office.name();
    }

    /** The name for those who may know it; for others the number (PRI-02). */
    private static String called(ListedCandidate candidate, Language language) {
        @Nullable String name = candidate.name();
        return name != null
                ? name
                : (language == Language.EN ? "Candidate " : "Kandidat ")
                        + candidate.person().number();
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, BusinessClock.ZONE);
    }
}
