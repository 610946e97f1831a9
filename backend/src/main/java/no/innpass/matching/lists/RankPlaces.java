package no.innpass.matching.lists;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.ListedCandidate;
import no.innpass.matching.Ranking;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.index.MatchIndex;
import no.innpass.matching.term.Document;
import no.innpass.matching.weights.Rankings;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.practiceplace.Need;
import no.innpass.practiceplace.PracticePlaces;
import org.jspecify.annotations.Nullable;

/** The best practice places for a candidate: for staff with numbers, for the candidate in words (MAT-01, MAT-17). */
@Singleton
class RankPlaces {
    private final PracticePlaces places;
    private final Candidates candidates;
    private final Rankings rankings;
    private final MatchIndex index;
    private final Visibility visibility;
    private final RankPairs rankPairs;
    private final MatchViews views;
    private final MyPlaceViews myViews;
    private final WhyEmpty whyEmpty;

    RankPlaces(
            PracticePlaces places,
            Candidates candidates,
            Rankings rankings,
            MatchIndex index,
            Visibility visibility,
            RankPairs rankPairs,
            MatchViews views,
            MyPlaceViews myViews,
            WhyEmpty whyEmpty) {
        this.places = places;
        this.candidates = candidates;
        this.rankings = rankings;
        this.index = index;
        this.visibility = visibility;
        this.rankPairs = rankPairs;
        this.views = views;
        this.myViews = myViews;
        this.whyEmpty = whyEmpty;
    }

    /** @throws Refused NOT_FOUND for a candidate that the caller may not open */
    @Transactional(readOnly = true)
    MatchListView rank(
            Actor actor, UUID candidateId, ListKind kind, ProfileByHand chosen, int limit, Language language) {
        boolean functions = candidates.maySeeFunctions(actor, candidates.open(actor, candidateId));
        Asked asked = asked(visibility.places(actor, functions), listed(actor, candidateId), chosen);
        RankedLists lists = lists(asked, kind, limit);
        return views.list(actor, language, kind, lists, true, whyEmpty(asked, kind, lists, language));
    }

    /** The first places of the ordinary list, as the caller would be shown them. */
    RankedLists first(Actor actor, UUID candidateId, ProfileByHand chosen, int limit) {
        boolean functions = candidates.maySeeFunctions(actor, candidates.open(actor, candidateId));
        return lists(
                asked(visibility.places(actor, functions), listed(actor, candidateId), chosen),
                ListKind.ORDINARY,
                limit);
    }

    /** The candidate's own list. */
    @Transactional(readOnly = true)
    MyPlacesView mine(Actor actor, ListKind kind, int limit, Language language) {
        UUID self = actor.candidateId().orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        Asked asked = asked(visibility.places(actor, true), listed(actor, self), ProfileByHand.NONE);
        RankedLists lists = lists(asked, kind, limit);
        return myViews.list(lists, kind, whyEmpty(asked, kind, lists, language), language);
    }

    /**
     * One place for the candidate, also one that is in no list because something stops it: the page then says what.
     *
     * @throws Refused NOT_FOUND when no such place is out
     */
    @Transactional(readOnly = true)
    MyPlaceView mine(Actor actor, UUID placeId, Language language) {
        UUID self = actor.candidateId().orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        Map<UUID, RankedPair> found = pairs(rankings.now(), listed(actor, self), List.of(placeId));
        RankedPair pair = Optionals.required(
                allowed(found, visibility.places(actor, true)).get(placeId));
        Need need = places.need(placeId, pair.place().card().needVersion())
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        return myViews.one(pair, need, rankPairs.settings(), language);
    }

    /**
     * One pair with all its lines, gates and conditions.
     *
     * @throws Refused NOT_FOUND when the caller may not open the candidate, or there is no such place
     */
    @Transactional(readOnly = true)
    MatchView why(Actor actor, UUID candidateId, UUID placeId, ProfileByHand chosen, Language language) {
        candidates.open(actor, candidateId);
        RankedPair pair =
                Optionals.required(pairs(rankings.now(chosen.profile()), listed(actor, candidateId), List.of(placeId))
                        .get(placeId));
        return views.one(actor, language, pair, true, rankPairs.settings());
    }

    /** What a candidate asks of the places. */
    private record Asked(ListedCandidate candidate, WhyEmpty.Question question) {}

    private Asked asked(Seen seen, ListedCandidate candidate, ProfileByHand chosen) {
        Ranking ranking = rankings.now(chosen.profile());
        OtherSide other = new OtherSide() {
            @Override
            public Map<UUID, RankedPair> rows(List<UUID> ids) {
                return allowed(pairs(ranking, candidate, ids), seen);
            }

            @Override
            public Map<UUID, Judged> judged(List<UUID> ids) {
                return RankPlaces.this.judged(ranking, candidate.facts(), ids, seen);
            }
        };
        return new Asked(
                candidate,
                new WhyEmpty.Question(index.places(), List.of(ranking.forCandidate(candidate.facts())), seen, other));
    }

    private RankedLists lists(Asked asked, ListKind kind, int limit) {
        WhyEmpty.Question question = asked.question();
        return rankPairs.rank(question.engine(), question.blocks(), question.seen(), kind, limit, question.other());
    }

    private @Nullable WhyEmptyView whyEmpty(Asked asked, ListKind kind, RankedLists lists, Language language) {
        return kind == ListKind.ORDINARY && lists.empty()
                ? whyEmpty.of(
                        asked.question(),
                        rankings.now().stopFilters(asked.candidate().facts()),
                        lists,
                        language)
                : null;
    }

    private Map<UUID, Judged> judged(Ranking ranking, CandidateFacts candidate, List<UUID> ids, Seen seen) {
        Map<UUID, Judged> judged = new HashMap<>();
        places.facts(ids).forEach((id, place) -> {
            Document document = PlaceFields.document(place);
            if (seen.allows(document)) {
                judged.put(id, new Judged(ranking.explain(candidate, place), seen.functions(document)));
            }
        });
        return judged;
    }

    private Map<UUID, RankedPair> pairs(Ranking ranking, ListedCandidate candidate, List<UUID> ids) {
        return places.listed(ids).values().stream()
                .map(place -> new RankedPair(candidate, place, ranking.explain(candidate.facts(), place.facts())))
                .collect(Collectors.toMap(pair -> pair.place().id(), Function.identity()));
    }

    private static Map<UUID, RankedPair> allowed(Map<UUID, RankedPair> pairs, Seen seen) {
        pairs.values()
                .removeIf(pair -> !seen.allows(PlaceFields.document(pair.place().facts()), pair.score()));
        return pairs;
    }

    private ListedCandidate listed(Actor actor, UUID candidate) {
        return candidates.listed(actor, candidate).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }
}
