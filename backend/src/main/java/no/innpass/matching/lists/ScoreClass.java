package no.innpass.matching.lists;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.ListedCandidate;
import no.innpass.matching.Basis;
import no.innpass.matching.MatchScore;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.PairCounts;
import no.innpass.matching.Ranking;
import no.innpass.matching.gate.ConditionCode;
import no.innpass.matching.weights.Rankings;
import no.innpass.platform.security.Actor;
import no.innpass.practiceplace.PlaceFacts;

/**
 * Door: scores a class against every published place, from the facts in the database and by the same ranking as the lists (MAT-27), so that
 * a pair counts here what its row shows there. Who is in no list (a protected identity, no basis in force) is not scored.
 */
@Singleton
public class ScoreClass {
    private final Candidates candidates;
    private final Rankings rankings;
    private final ReadClass readClass;
    private final RankPairs rankPairs;

    ScoreClass(Candidates candidates, Rankings rankings, ReadClass readClass, RankPairs rankPairs) {
        this.candidates = candidates;
        this.rankings = rankings;
        this.readClass = readClass;
        this.rankPairs = rankPairs;
    }

    @Transactional(readOnly = true)
    public ScoredClass score(Actor actor, Collection<UUID> ids) {
        return score(actor, ids, place -> true);
    }

    /** @param wanted the places that are looked at; the others are neither counted nor said to stop anything */
    @Transactional(readOnly = true)
    public ScoredClass score(Actor actor, Collection<UUID> ids, Predicate<PlaceFacts> wanted) {
        MatchSettings settings = rankPairs.settings();
        Ranking ranking = rankings.now();
        List<ListedCandidate> people = readClass.people(actor, ids);
        Map<UUID, PlaceFacts> used = new HashMap<>();
        Map<UUID, Map<UUID, Integer>> counts = new HashMap<>();
        Map<UUID, Map<String, Integer>> stopped = new HashMap<>();
        for (PlaceFacts place : readClass.published(wanted)) {
            for (ListedCandidate person : people) {
                MatchScore score = ranking.score(person.facts(), place);
                int count = PairCounts.of(score, settings);
                if (count > 0) {
                    used.put(place.id(), place);
                    counts.computeIfAbsent(person.id(), any -> new HashMap<>()).put(place.id(), count);
                } else {
                    boolean functions = candidates.maySeeFunctions(actor, person.person());
                    Map<String, Integer> why = stopped.computeIfAbsent(person.id(), any -> new TreeMap<>());
                    why(score, settings, functions).forEach(code -> why.merge(code, 1, Integer::sum));
                }
            }
        }
        return new ScoredClass(people, used, counts, stopped);
    }

    /** @param functions the caller may know functional facts of this person (PRI-07); else nothing tells of the conflict */
    private static List<String> why(MatchScore score, MatchSettings settings, boolean functions) {
        List<String> codes = new ArrayList<>();
        score.gates().forEach(gate -> codes.add(gate.name()));
        score.conditions().stream()
                .filter(one -> functions || one != ConditionCode.FUNCTION_CONFLICT)
                .forEach(one -> codes.add(one.name()));
        if (score.gates().isEmpty() && score.conditions().isEmpty()) {
            boolean known = score.points().basis(settings.thinBasis()) == Basis.FULL;
            codes.add(known ? ScoredClass.BELOW_MINIMUM : ScoredClass.LITTLE_KNOWN);
        }
        return codes;
    }
}
