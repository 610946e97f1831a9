package no.innpass.matching.lists;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.candidate.Candidates;
import no.innpass.matching.Ranking;
import no.innpass.matching.document.VisibilityFields;
import no.innpass.matching.index.MatchIndex;
import no.innpass.matching.term.Document;
import no.innpass.matching.weights.Rankings;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.practiceplace.ListedPlace;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.practiceplace.PlaceListing;
import no.innpass.practiceplace.PracticePlaces;
import org.jspecify.annotations.Nullable;

/** The best candidates for a practice place, for staff (MAT-01). */
@Singleton
class RankCandidates {
    private final PracticePlaces places;
    private final Candidates candidates;
    private final Rankings rankings;
    private final MatchIndex index;
    private final Visibility visibility;
    private final RankPairs rankPairs;
    private final MatchViews views;
    private final WhyEmpty whyEmpty;

    RankCandidates(
            PracticePlaces places,
            Candidates candidates,
            Rankings rankings,
            MatchIndex index,
            Visibility visibility,
            RankPairs rankPairs,
            MatchViews views,
            WhyEmpty whyEmpty) {
        this.places = places;
        this.candidates = candidates;
        this.rankings = rankings;
        this.index = index;
        this.visibility = visibility;
        this.rankPairs = rankPairs;
        this.views = views;
        this.whyEmpty = whyEmpty;
    }

    /** @throws Refused NOT_FOUND for no place, NOT_LISTED for one that is still a draft, or closed */
    @Transactional(readOnly = true)
    MatchListView rank(Actor actor, UUID placeId, ListKind kind, ProfileByHand chosen, int limit, Language language) {
        ListedPlace place = listed(placeId);
        WhyEmpty.Question question = question(actor, place, chosen);
        RankedLists lists = lists(question, kind, limit);
        @Nullable WhyEmptyView why = kind == ListKind.ORDINARY && lists.empty()
                ? whyEmpty.of(question, rankings.now().stopFilters(place.facts()), lists, language)
                : null;
        return views.list(actor, language, kind, lists, false, why);
    }

    /** The first candidates of the ordinary list, as the caller would be shown them; @throws Refused as {@link #rank} */
    RankedLists first(Actor actor, UUID placeId, ProfileByHand chosen, int limit) {
        return lists(question(actor, listed(placeId), chosen), ListKind.ORDINARY, limit);
    }

    private ListedPlace listed(UUID placeId) {
        ListedPlace place = places.listed(placeId).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        if (place.facts().listing() == PlaceListing.NOT_LISTED) {
            throw new Refused(new MatchProblem.NotListed());
        }
        return place;
    }

    private WhyEmpty.Question question(Actor actor, ListedPlace place, ProfileByHand chosen) {
        Ranking ranking = rankings.now(chosen.profile());
        Seen seen = visibility.seen(actor);
        OtherSide other = new OtherSide() {
            @Override
            public Map<UUID, RankedPair> rows(List<UUID> ids) {
                return pairs(actor, ranking, place, ids, seen);
            }

            @Override
            public Map<UUID, Judged> judged(List<UUID> ids) {
                return RankCandidates.this.judged(ranking, place.facts(), ids, seen);
            }
        };
        return new WhyEmpty.Question(index.candidates(), ranking.forPlace(place.facts()), seen, other);
    }

    private RankedLists lists(WhyEmpty.Question question, ListKind kind, int limit) {
        return rankPairs.rank(question.engine(), question.blocks(), question.seen(), kind, limit, question.other());
    }

    private Map<UUID, Judged> judged(Ranking ranking, PlaceFacts place, List<UUID> ids, Seen seen) {
        Map<UUID, Judged> judged = new HashMap<>();
        candidates.forIndex(ids).forEach(candidate -> {
            Document document = VisibilityFields.document(candidate.visibility());
            if (seen.allows(document)) {
                judged.put(
                        candidate.facts().id(),
                        new Judged(ranking.explain(candidate.facts(), place), seen.functions(document)));
            }
        });
        return judged;
    }

    /** Who may see a candidate is read anew too: somebody protected, or moved, since the index was told is left out (MAT-21). */
    private Map<UUID, RankedPair> pairs(Actor actor, Ranking ranking, ListedPlace place, List<UUID> ids, Seen seen) {
        return candidates.listed(actor, ids).values().stream()
                .flatMap(candidate -> {
                    RankedPair pair =
                            new RankedPair(candidate, place, ranking.explain(candidate.facts(), place.facts()));
                    boolean shown = seen.allows(VisibilityFields.document(candidate.visibility()), pair.score());
                    return shown ? Stream.of(pair) : Stream.empty();
                })
                .collect(Collectors.toMap(pair -> pair.candidate().id(), Function.identity()));
    }
}
