package no.innpass.matching.lists;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.ListedCandidate;
import no.innpass.matching.Basis;
import no.innpass.matching.MatchScore;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.Ranking;
import no.innpass.matching.barrier.Barriers;
import no.innpass.matching.barrier.PairBarriers;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.term.Grade;
import no.innpass.matching.weights.Rankings;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.practiceplace.PlaceFacts;

/** Door: what keeps some candidates from every published place, by the same ranking as the lists (MAT-37). */
@Singleton
public class CountBarriers {
    private final Rankings rankings;
    private final ReadClass readClass;
    private final RankPairs rankPairs;
    private final Settings settings;

    CountBarriers(Rankings rankings, ReadClass readClass, RankPairs rankPairs, Settings settings) {
        this.rankings = rankings;
        this.readClass = readClass;
        this.rankPairs = rankPairs;
        this.settings = settings;
    }

    /** Everybody who was asked for is in the answer; who is in no list is {@link Barriers#NOT_LISTED}. */
    @Transactional(readOnly = true)
    public Map<UUID, Barriers> of(Actor actor, Collection<UUID> ids) {
        return count(
                ids,
                readClass.people(actor, ids).stream()
                        .map(ListedCandidate::facts)
                        .toList());
    }

    /** The same for what runs by itself: whoever the lists hold, of whoever reads them. */
    @Transactional(readOnly = true)
    public Map<UUID, Barriers> of(Collection<UUID> ids) {
        return count(ids, readClass.people(ids));
    }

    private Map<UUID, Barriers> count(Collection<UUID> ids, List<CandidateFacts> people) {
        MatchSettings set = rankPairs.settings();
        int nearFrom = settings.integer("route.nearScore");
        Ranking ranking = rankings.now();
        Map<UUID, Barriers.Sum> sums = new HashMap<>();
        people.forEach(person -> sums.put(person.id(), new Barriers.Sum()));
        for (PlaceFacts place : people.isEmpty() ? List.<PlaceFacts>of() : readClass.published(any -> true)) {
            for (CandidateFacts person : people) {
                add(sums.getOrDefault(person.id(), new Barriers.Sum()), ranking, person, place, set, nearFrom);
            }
        }
        Map<UUID, Barriers> all = new HashMap<>();
        ids.forEach(id -> {
            Barriers.Sum sum = sums.get(id);
            all.put(id, sum == null ? Barriers.NOT_LISTED : sum.barriers());
        });
        return all;
    }

    private static void add(
            Barriers.Sum sum,
            Ranking ranking,
            CandidateFacts person,
            PlaceFacts place,
            MatchSettings set,
            int nearFrom) {
        MatchScore score = ranking.score(person, place);
        if (set.ordinary(score) && score.points().basis(set.thinBasis()) == Basis.FULL) {
            int shown = score.points().shown().orElse(0);
            Grade hire = score.grades().getOrDefault(Criterion.HIRE, Grade.UNKNOWN);
            sum.fits(shown, shown >= nearFrom && hire.known() && hire.percent() > 0);
        } else {
            sum.stopped(PairBarriers.of(ranking.explain(person, place), set));
        }
    }
}
