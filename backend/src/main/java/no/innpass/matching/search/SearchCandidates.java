package no.innpass.matching.search;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.ListedCandidate;
import no.innpass.candidate.StaffCardView;
import no.innpass.candidate.StaffCards;
import no.innpass.geography.Region;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.SearchFields;
import no.innpass.matching.document.Standing;
import no.innpass.matching.document.VisibilityFields;
import no.innpass.matching.engine.FindQuery;
import no.innpass.matching.engine.Finder;
import no.innpass.matching.engine.FoundRow;
import no.innpass.matching.index.MatchIndex;
import no.innpass.matching.lists.Seen;
import no.innpass.matching.lists.Visibility;
import no.innpass.matching.term.Filter;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.linter.Category;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Slice;
import no.innpass.shared.HoursBand;
import no.innpass.shared.PlacementPurpose;
import no.innpass.taxonomy.words.ReadWord;
import no.innpass.taxonomy.words.WordStems;
import org.jspecify.annotations.Nullable;

/**
 * Candidates by words and filters, for staff (MAT-24), as nameless cards where the caller may not open the person. What such a card does
 * not tell finds nobody either: occupations of the line and own words find only those whom the caller may open.
 */
@Singleton
class SearchCandidates {
    private final MatchIndex index;
    private final Visibility visibility;
    private final Candidates candidates;
    private final StaffCards cards;
    private final StopWords stopWords;
    private final Codes codes;

    SearchCandidates(
            MatchIndex index,
            Visibility visibility,
            Candidates candidates,
            StaffCards cards,
            StopWords stopWords,
            Codes codes) {
        this.index = index;
        this.visibility = visibility;
        this.candidates = candidates;
        this.cards = cards;
        this.stopWords = stopWords;
        this.codes = codes;
    }

    @Transactional(readOnly = true)
    FoundCandidatesView search(Actor actor, CandidateSearch asked, Language language) {
        String text = Objects.requireNonNullElse(asked.query(), "").strip();
        ReadQuery words = ReadQuery.of(text, codes.all());
        List<StoppedWordView> stopped = new ArrayList<>(stopWords.in(text));
        words.words().stream()
                .filter(word ->
                        !word.hits().isEmpty() && word.hits().stream().allMatch(hit -> codes.isTongue(hit.number())))
                .forEach(word -> stopped.add(new StoppedWordView(word.typed(), Category.GROUP)));
        if (!stopped.isEmpty()) {
            return new FoundCandidatesView(stopped, List.of(), SearchOrder.LOT, 0, List.of(), null, List.of());
        }
        Filter opened = visibility.opened(candidates.officesOf(actor));
        Seen seen = visibility.seen(actor);
        Filter base = Filter.all(
                seen.documents(),
                Filter.not(Filter.has(CandidateFields.FLAGS, CandidateFields.WITHDRAWN)),
                text.isEmpty()
                        ? Filter.ALWAYS
                        : words.isEmpty()
                                ? Filter.NEVER
                                : words.filter(concept -> holds(concept, opened), word -> ownWords(word, opened)));
        List<Narrowing> chosen = narrowings(asked);
        int limit = Objects.requireNonNullElse(asked.limit(), 25);
        Finder finder = index.findCandidates();
        var found = finder.find(new FindQuery(
                Narrowing.all(base, chosen),
                words.better(concept -> holds(concept, opened)),
                FindQuery.Ties.LOT,
                WordStems.number(text + chosen.size()),
                Paging.after(asked.cursor()),
                limit + 1));
        Slice<FoundRow> page = Paging.page(found, limit);
        return new FoundCandidatesView(
                List.of(),
                words.views(codes.all(), language),
                words.isEmpty() ? SearchOrder.LOT : SearchOrder.WORDS_THEN_LOT,
                found.total(),
                rows(actor, page.items(), seen, words, language),
                page.next(),
                facets(new CountFacets(finder, base, chosen), asked, language));
    }

    /** A tongue finds nobody: it would tell where somebody comes from (HR-1). */
    private Filter holds(int concept, Filter opened) {
        if (codes.isTongue(concept)) {
            return Filter.NEVER;
        }
        return switch (codes.kind(concept)) {
            case CREDENTIAL -> held(concept);
            case OCCUPATION -> Filter.all(opened, Filter.has(CandidateFields.LINE, concept));
            default -> Filter.has(CandidateFields.DONE, concept);
        };
    }

    private static Filter held(int certificate) {
        return Filter.has(CandidateFields.CERTIFICATES, CandidateFields.certificateKey(certificate, Standing.HELD));
    }

    private static Filter ownWords(ReadWord word, Filter opened) {
        return Filter.all(
                opened,
                Filter.all(word.stems().stream()
                        .map(stem -> Filter.has(SearchFields.WORDS, WordStems.number(stem)))
                        .toList()));
    }

    private List<Narrowing> narrowings(CandidateSearch asked) {
        List<Narrowing> chosen = new ArrayList<>();
        for (int number : codes.numbers(asked.tag(), "tag")) {
            if (codes.isTongue(number)) {
                throw new Refused(new CommonProblem.InvalidInput("tag", "NOT_VALID"));
            }
            chosen.add(new Narrowing(FacetCode.TAG, Filter.has(CandidateFields.DONE, number)));
        }
        SearchPlaces.any(
                chosen,
                FacetCode.CERTIFICATE,
                codes.numbers(asked.certificate(), "certificate").stream().map(SearchCandidates::held));
        asked.ranges().stream()
                .filter(range -> !range.isOpen())
                .forEach(range ->
                        chosen.add(new Narrowing(range.facet(), range.filter(CandidateFields.LANGUAGE, false))));
        SearchPlaces.any(
                chosen,
                FacetCode.REGION,
                Codes.orNone(asked.region()).stream()
                        .map(region -> Filter.has(SearchFields.REGION, region.ordinal() + 1)));
        SearchPlaces.any(
                chosen,
                FacetCode.HOURS,
                Codes.orNone(asked.hours()).stream().map(band -> Filter.has(SearchFields.BAND, band.ordinal() + 1)));
        SearchPlaces.any(
                chosen,
                FacetCode.PURPOSE,
                Codes.orNone(asked.purpose()).stream()
                        .map(purpose -> Filter.has(SearchFields.PURPOSES, purpose.ordinal() + 1)));
        if (asked.summer() != null) {
            chosen.add(new Narrowing(FacetCode.SUMMER, Filter.has(SearchFields.SUMMER, 1)));
        }
        return chosen;
    }

    private List<FacetView> facets(CountFacets count, CandidateSearch asked, Language language) {
        return count.concepts(
                        FacetCode.TAG,
                        CandidateFields.DONE,
                        number -> codes.isTongue((int) number) ? null : codes.taskCode(number),
                        code -> codes.name(code, language),
                        Codes.orNone(asked.tag()))
                .concepts(
                        FacetCode.CERTIFICATE,
                        CandidateFields.CERTIFICATES,
                        this::heldCode,
                        code -> codes.name(code, language),
                        Codes.orNone(asked.certificate()))
                .languages(CandidateFields.LANGUAGE, asked.ranges())
                .ordered(
                        FacetCode.REGION,
                        SearchFields.REGION,
                        ordinal -> Region.values()[(int) ordinal - 1].name(),
                        SearchPlaces.names(Region.values()),
                        any -> "",
                        SearchPlaces.names(Codes.orNone(asked.region())))
                .ordered(
                        FacetCode.HOURS,
                        SearchFields.BAND,
                        ordinal -> HoursBand.values()[(int) ordinal - 1].name(),
                        SearchPlaces.names(HoursBand.values()),
                        any -> "",
                        SearchPlaces.names(Codes.orNone(asked.hours())))
                .ordered(
                        FacetCode.PURPOSE,
                        SearchFields.PURPOSES,
                        ordinal -> PlacementPurpose.values()[(int) ordinal - 1].name(),
                        SearchPlaces.names(PlacementPurpose.values()),
                        any -> "",
                        SearchPlaces.names(Codes.orNone(asked.purpose())))
                .ordered(
                        FacetCode.SUMMER,
                        SearchFields.SUMMER,
                        yes -> "true",
                        List.of("true"),
                        any -> "",
                        SearchPlaces.flag(asked.summer()))
                .views();
    }

    private @Nullable String heldCode(long key) {
        return (key & 0xf) == Standing.HELD.ordinal() ? codes.code(key >>> 4) : null;
    }

    /** Who may see a candidate is read anew: somebody protected, or moved, since the index was told is left out. */
    private List<FoundCandidatesView.FoundCandidateView> rows(
            Actor actor, List<FoundRow> page, Seen seen, ReadQuery words, Language language) {
        List<UUID> ids = page.stream().map(FoundRow::id).toList();
        Map<UUID, ListedCandidate> listed = candidates.listed(actor, ids);
        Map<UUID, StaffCardView> shown = cards.of(ids, language);
        return ids.stream()
                .filter(id -> shown.containsKey(id) && listed.containsKey(id))
                .map(listed::get)
                .filter(Objects::nonNull)
                .filter(candidate -> seen.allows(VisibilityFields.document(candidate.visibility())))
                .map(candidate -> new FoundCandidatesView.FoundCandidateView(
                        candidate.id(),
                        candidate.name(),
                        Objects.requireNonNull(shown.get(candidate.id())),
                        words.because(
                                concept -> has(candidate.facts(), concept, candidate.name() != null),
                                codes.all(),
                                language)))
                .toList();
    }

    private boolean has(CandidateFacts facts, int concept, boolean opened) {
        return switch (codes.kind(concept)) {
            case CREDENTIAL -> Standing.of(facts, concept) == Standing.HELD;
            case OCCUPATION -> opened && facts.line().occupations().contains(concept);
            default -> facts.done().contains(concept);
        };
    }
}
