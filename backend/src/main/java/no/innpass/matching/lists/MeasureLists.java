package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.Candidates;
import no.innpass.matching.MatchTerms;
import no.innpass.matching.engine.EngineQuery;
import no.innpass.matching.index.MatchIndex;
import no.innpass.matching.weights.Rankings;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.practiceplace.PracticePlaces;

/**
 * Times the two lists for benchmarks: the whole path of an answer (visibility, terms, index, facts from the database, scoring again,
 * explanations, names) and, for the same question just before it, the bare query of the index.
 */
@Singleton
public class MeasureLists {
    private final RankCandidates rankCandidates;
    private final RankPlaces rankPlaces;
    private final RankPairs rankPairs;
    private final Rankings rankings;
    private final Visibility visibility;
    private final MatchIndex index;
    private final Candidates candidates;
    private final PracticePlaces places;

    MeasureLists(
            RankCandidates rankCandidates,
            RankPlaces rankPlaces,
            RankPairs rankPairs,
            Rankings rankings,
            Visibility visibility,
            MatchIndex index,
            Candidates candidates,
            PracticePlaces places) {
        this.rankCandidates = rankCandidates;
        this.rankPlaces = rankPlaces;
        this.rankPairs = rankPairs;
        this.rankings = rankings;
        this.visibility = visibility;
        this.index = index;
        this.candidates = candidates;
        this.places = places;
    }

    /** Nanoseconds of one question: the bare query, and the whole path. */
    public record Timing(long bare, long whole) {}

    /** Place to candidates. @param limit rows of each of the two lists */
    public List<Timing> candidates(Actor actor, List<UUID> placeIds, int limit) {
        return time(placeIds, id -> {
            PlaceFacts place = places.facts(id).orElseThrow();
            EngineQuery query = query(rankings.now().forPlace(place), visibility.seen(actor), limit);
            long begun = System.nanoTime();
            index.candidates().top(query);
            long bare = System.nanoTime() - begun;
            begun = System.nanoTime();
            rankCandidates.rank(actor, id, ListKind.ORDINARY, ProfileByHand.NONE, limit, Language.NB);
            return new Timing(bare, System.nanoTime() - begun);
        });
    }

    /** Candidate to places; the actor may open the candidates. @param limit rows of each of the two lists */
    public List<Timing> places(Actor actor, List<UUID> candidateIds, int limit) {
        return time(candidateIds, id -> {
            CandidateFacts candidate =
                    Optionals.required(candidates.facts(List.of(id)).get(id));
            EngineQuery query =
                    query(List.of(rankings.now().forCandidate(candidate)), visibility.places(actor, true), limit);
            long begun = System.nanoTime();
            index.places().top(query);
            long bare = System.nanoTime() - begun;
            begun = System.nanoTime();
            rankPlaces.rank(actor, id, ListKind.ORDINARY, ProfileByHand.NONE, limit, Language.NB);
            return new Timing(bare, System.nanoTime() - begun);
        });
    }

    private EngineQuery query(List<MatchTerms> blocks, Seen seen, int limit) {
        return RankPairs.query(blocks, seen, ListKind.ORDINARY, limit, rankPairs.settings());
    }

    private static List<Timing> time(List<UUID> ids, Function<UUID, Timing> one) {
        List<Timing> timings = new ArrayList<>();
        ids.forEach(id -> timings.add(one.apply(id)));
        return timings;
    }
}
