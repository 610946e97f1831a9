package no.innpass.matching.search;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.innpass.candidate.CandidateFacts;
import no.innpass.geography.Region;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.document.SearchFields;
import no.innpass.matching.engine.FindQuery;
import no.innpass.matching.engine.Finder;
import no.innpass.matching.index.MatchIndex;
import no.innpass.matching.lists.Visibility;
import no.innpass.matching.term.Field;
import no.innpass.matching.term.Filter;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.shared.SmallNumbers;
import no.innpass.taxonomy.ConceptKind;
import org.jspecify.annotations.Nullable;

/**
 * Ready candidates by region and occupation, beside the places there (MAT-38). Numbers of people below five are hidden, whoever asks: the
 * list is made to be taken along to firms (MAT-22, REP-02).
 */
@Singleton
class CountReady {
    private static final int MOST = 20;

    private final MatchIndex index;
    private final Visibility visibility;
    private final Codes codes;
    private final Settings settings;

    CountReady(MatchIndex index, Visibility visibility, Codes codes, Settings settings) {
        this.index = index;
        this.visibility = visibility;
        this.codes = codes;
        this.settings = settings;
    }

    @Transactional(readOnly = true)
    ReadyPoolView count(Actor actor, Language language) {
        Filter ready = Filter.all(
                visibility.seen(actor).documents(),
                Filter.not(Filter.has(CandidateFields.FLAGS, CandidateFields.WITHDRAWN)),
                Filter.between(CandidateFields.READY_FROM, CandidateFacts.READY, CandidateFacts.READY));
        Filter open = visibility.places(actor, false).documents();
        Map<Long, Integer> people = index.findCandidates().count(new FindQuery.Count(SearchFields.REGION, ready));
        Map<Long, Integer> places = index.findPlaces().count(new FindQuery.Count(SearchFields.REGION, open));
        int least = settings.integer("cell.minCount");
        List<ReadyPoolView.RegionPool> regions = new ArrayList<>();
        for (Region region : Region.values()) {
            long key = region.ordinal() + 1L;
            if (people.containsKey(key) || places.containsKey(key)) {
                Filter here = Filter.has(SearchFields.REGION, key);
                regions.add(new ReadyPoolView.RegionPool(
                        region,
                        SmallNumbers.shown(people.getOrDefault(key, 0), least),
                        occupations(Filter.all(ready, here), Filter.all(open, here), least, language)));
            }
        }
        return new ReadyPoolView(least, regions);
    }

    /** Those with most places or people first. */
    private List<ReadyPoolView.OccupationPool> occupations(Filter ready, Filter open, int least, Language language) {
        Map<Long, Integer> people = counts(index.findCandidates(), CandidateFields.LINE, ready);
        Map<Long, Integer> places = counts(index.findPlaces(), PlaceFields.SUBJECTS, open);
        TreeSet<Long> all = new TreeSet<>(people.keySet());
        all.addAll(places.keySet());
        return all.stream()
                .filter(number -> codes.kind((int) (long) number) == ConceptKind.OCCUPATION)
                .sorted(Comparator.comparingInt((Long number) ->
                                -Math.max(people.getOrDefault(number, 0), places.getOrDefault(number, 0)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .map(number -> row(number, SmallNumbers.shown(people.getOrDefault(number, 0), least), places, language))
                .filter(row -> row.ready() != null || row.places() > 0)
                .toList();
    }

    private ReadyPoolView.OccupationPool row(
            long number, @Nullable Integer ready, Map<Long, Integer> places, Language language) {
        String code = String.valueOf(codes.code(number));
        return new ReadyPoolView.OccupationPool(
                code, codes.name(code, language), ready, places.getOrDefault(number, 0));
    }

    private static Map<Long, Integer> counts(Finder finder, Field field, Filter filter) {
        return finder.count(new FindQuery.Count(field, filter));
    }
}
