package no.innpass.matching.search;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.employer.Light;
import no.innpass.geography.Areas;
import no.innpass.geography.County;
import no.innpass.geography.Municipality;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.document.SearchFields;
import no.innpass.matching.engine.FindQuery;
import no.innpass.matching.engine.Finder;
import no.innpass.matching.engine.FoundRow;
import no.innpass.matching.index.MatchIndex;
import no.innpass.matching.lists.Visibility;
import no.innpass.matching.term.Filter;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.Slice;
import no.innpass.practiceplace.CredentialDemand;
import no.innpass.practiceplace.ListedPlace;
import no.innpass.practiceplace.PlaceCard;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.shared.HoursBand;
import no.innpass.shared.PlacementPurpose;
import no.innpass.taxonomy.ConceptKind;
import org.jspecify.annotations.Nullable;

/** Practice places by words and filters, for staff (MAT-24). */
@Singleton
public class SearchPlaces {
    /** So many places may bear one name before words of tasks are the better way. */
    private static final int MOST_NAMED = 500;

    private final MatchIndex index;
    private final Visibility visibility;
    private final PracticePlaces places;
    private final StopWords stopWords;
    private final Codes codes;
    private final Areas areas;

    SearchPlaces(
            MatchIndex index,
            Visibility visibility,
            PracticePlaces places,
            StopWords stopWords,
            Codes codes,
            Areas areas) {
        this.index = index;
        this.visibility = visibility;
        this.places = places;
        this.stopWords = stopWords;
        this.codes = codes;
        this.areas = areas;
    }

    @Transactional(readOnly = true)
    FoundPlacesView search(Actor actor, PlaceSearch asked, Language language) {
        String text = Objects.requireNonNullElse(asked.query(), "").strip();
        List<StoppedWordView> stopped = stopWords.in(text);
        if (!stopped.isEmpty()) {
            return new FoundPlacesView(stopped, List.of(), SearchOrder.NEWEST, 0, List.of(), null, List.of());
        }
        ReadQuery words = ReadQuery.of(text, codes.all());
        Filter base = Filter.all(
                visibility.places(actor, false).documents(),
                Filter.not(Filter.has(PlaceFields.FLAGS, PlaceFields.BLOCKED)),
                text.isEmpty() ? Filter.ALWAYS : Filter.any(ofWords(words), named(text)));
        List<Narrowing> chosen = narrowings(asked);
        int limit = Objects.requireNonNullElse(asked.limit(), 25);
        Finder finder = index.findPlaces();
        var found = finder.find(new FindQuery(
                Narrowing.all(base, chosen),
                words.better(this::holds),
                FindQuery.Ties.NEWEST,
                0,
                Paging.after(asked.cursor()),
                limit + 1));
        Slice<FoundRow> page = Paging.page(found, limit);
        return new FoundPlacesView(
                List.of(),
                words.views(codes.all(), language),
                words.isEmpty() ? SearchOrder.NEWEST : SearchOrder.WORDS_THEN_NEWEST,
                found.total(),
                rows(page.items(), words, language),
                page.next(),
                facets(new CountFacets(finder, base, chosen), asked, language));
    }

    /** True when the search of this link finds the place; a link that is none any more finds nothing. */
    @Transactional(readOnly = true)
    public boolean finds(String link, UUID place) {
        try {
            PlaceSearch asked = new ReadLink(link).places();
            String text = Objects.requireNonNullElse(asked.query(), "").strip();
            ReadQuery words = ReadQuery.of(text, codes.all());
            Filter base = Filter.all(
                    Filter.hasKey(PlaceFields.ID, List.of(place)),
                    text.isEmpty() ? Filter.ALWAYS : Filter.any(ofWords(words), named(text)));
            return index.findPlaces()
                            .find(new FindQuery(
                                    Narrowing.all(base, narrowings(asked)),
                                    List.of(),
                                    FindQuery.Ties.NEWEST,
                                    0,
                                    null,
                                    1))
                            .total()
                    > 0;
        } catch (IllegalArgumentException | Refused noSearch) {
            return false;
        }
    }

    private Filter ofWords(ReadQuery words) {
        return words.isEmpty() ? Filter.NEVER : words.filter(this::holds, word -> Filter.NEVER);
    }

    private Filter named(String letters) {
        return letters.length() < 2 ? Filter.NEVER : Filter.hasKey(PlaceFields.ID, places.named(letters, MOST_NAMED));
    }

    private Filter holds(int concept) {
        return Filter.has(
                codes.kind(concept) == ConceptKind.CREDENTIAL ? SearchFields.ASKED : PlaceFields.SUBJECTS, concept);
    }

    private List<Narrowing> narrowings(PlaceSearch asked) {
        List<Narrowing> chosen = new ArrayList<>();
        codes.numbers(asked.tag(), "tag")
                .forEach(number -> chosen.add(new Narrowing(FacetCode.TAG, Filter.has(PlaceFields.SUBJECTS, number))));
        any(
                chosen,
                FacetCode.CERTIFICATE,
                codes.numbers(asked.certificate(), "certificate").stream()
                        .map(number -> Filter.has(SearchFields.ASKED, number)));
        asked.ranges().stream()
                .filter(range -> !range.isOpen())
                .forEach(range -> chosen.add(
                        new Narrowing(range.facet(), range.filter(PlaceFields.LANGUAGE, range.from() == null))));
        any(
                chosen,
                FacetCode.COUNTY,
                Codes.orNone(asked.county()).stream()
                        .map(number -> Filter.has(SearchFields.COUNTY, Long.parseLong(number))));
        any(
                chosen,
                FacetCode.HOURS,
                Codes.orNone(asked.hours()).stream().map(band -> Filter.has(SearchFields.BAND, band.ordinal() + 1)));
        any(
                chosen,
                FacetCode.PURPOSE,
                Codes.orNone(asked.purpose()).stream()
                        .map(purpose -> Filter.has(SearchFields.PURPOSES, purpose.ordinal() + 1)));
        any(
                chosen,
                FacetCode.LIGHT,
                Codes.orNone(asked.light()).stream().map(light -> Filter.has(SearchFields.LIGHT, light.ordinal() + 1)));
        if (asked.summer() != null) {
            chosen.add(new Narrowing(FacetCode.SUMMER, Filter.has(SearchFields.SUMMER, 1)));
        }
        if (asked.support() != null) {
            chosen.add(new Narrowing(
                    FacetCode.LANGUAGE_SUPPORT, Filter.has(PlaceFields.FLAGS, PlaceFields.LANGUAGE_SUPPORT)));
        }
        return chosen;
    }

    static void any(List<Narrowing> chosen, FacetCode facet, Stream<Filter> values) {
        List<Filter> filters = values.toList();
        if (!filters.isEmpty()) {
            chosen.add(new Narrowing(facet, Filter.any(filters)));
        }
    }

    private List<FacetView> facets(CountFacets count, PlaceSearch asked, Language language) {
        return count.concepts(
                        FacetCode.TAG,
                        PlaceFields.SUBJECTS,
                        codes::taskCode,
                        code -> codes.name(code, language),
                        Codes.orNone(asked.tag()))
                .concepts(
                        FacetCode.CERTIFICATE,
                        SearchFields.ASKED,
                        codes::code,
                        code -> codes.name(code, language),
                        Codes.orNone(asked.certificate()))
                .languages(PlaceFields.LANGUAGE, asked.ranges())
                .ordered(
                        FacetCode.COUNTY,
                        SearchFields.COUNTY,
                        "%02d"::formatted,
                        areas.counties().stream().map(County::number).toList(),
                        this::countyName,
                        Codes.orNone(asked.county()))
                .ordered(
                        FacetCode.HOURS,
                        SearchFields.BAND,
                        ordinal -> HoursBand.values()[(int) ordinal - 1].name(),
                        names(HoursBand.values()),
                        any -> "",
                        names(Codes.orNone(asked.hours())))
                .ordered(
                        FacetCode.PURPOSE,
                        SearchFields.PURPOSES,
                        ordinal -> PlacementPurpose.values()[(int) ordinal - 1].name(),
                        names(PlacementPurpose.values()),
                        any -> "",
                        names(Codes.orNone(asked.purpose())))
                .ordered(
                        FacetCode.LIGHT,
                        SearchFields.LIGHT,
                        ordinal -> Light.values()[(int) ordinal - 1].name(),
                        names(Light.values()),
                        any -> "",
                        names(Codes.orNone(asked.light())))
                .ordered(
                        FacetCode.SUMMER,
                        SearchFields.SUMMER,
                        yes -> "true",
                        List.of("true"),
                        any -> "",
                        flag(asked.summer()))
                .ordered(
                        FacetCode.LANGUAGE_SUPPORT,
                        PlaceFields.FLAGS,
                        flag -> flag == PlaceFields.LANGUAGE_SUPPORT ? "true" : null,
                        List.of("true"),
                        any -> "",
                        flag(asked.support()))
                .views();
    }

    private String countyName(String number) {
        return areas.counties().stream()
                .filter(county -> county.number().equals(number))
                .map(County::name)
                .findFirst()
                .orElse(number);
    }

    static Set<String> flag(@Nullable String asked) {
        return asked == null ? Set.of() : Set.of(asked);
    }

    static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    static Set<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private List<FoundPlacesView.FoundPlaceView> rows(List<FoundRow> page, ReadQuery words, Language language) {
        Map<UUID, ListedPlace> listed =
                places.listed(page.stream().map(FoundRow::id).toList());
        return page.stream()
                .map(row -> listed.get(row.id()))
                .filter(Objects::nonNull)
                .map(place -> row(place, words, language))
                .toList();
    }

    private FoundPlacesView.FoundPlaceView row(ListedPlace place, ReadQuery words, Language language) {
        PlaceCard card = place.card();
        List<String> tasks =
                card.tasks().stream().map(code -> codes.name(code, language)).toList();
        Set<Integer> held = new HashSet<>(
                PlaceFields.subjects(place.facts()).stream().boxed().toList());
        place.facts().credentialDemands().stream()
                .map(CredentialDemand::concept)
                .forEach(held::add);
        return new FoundPlacesView.FoundPlaceView(
                card.id(),
                card.workplaceId(),
                card.title() == null || card.title().isBlank()
                        ? tasks.stream().limit(3).collect(Collectors.joining(", "))
                        : card.title(),
                whereabouts(card),
                tasks,
                card.state(),
                card.freeSeats(),
                card.startFirst(),
                card.startLatest(),
                card.confirmedAt() == null ? null : LocalDate.ofInstant(card.confirmedAt(), BusinessClock.ZONE),
                words.because(held::contains, codes.all(), language));
    }

    private String whereabouts(PlaceCard card) {
        @Nullable String number = card.municipalityNumber();
        String town = number == null
                ? ""
                : areas.municipality(number).map(Municipality::name).orElse("");
        return town.isEmpty() || card.workplace().contains(town) ? card.workplace() : card.workplace() + ", " + town;
    }
}
