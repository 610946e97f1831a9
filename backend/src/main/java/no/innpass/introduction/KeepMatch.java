package no.innpass.introduction;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.Candidates;
import no.innpass.matching.MatchScore;
import no.innpass.matching.Ranking;
import no.innpass.matching.WeightProfile;
import no.innpass.matching.gate.GateCode;
import no.innpass.matching.weights.Rankings;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.practiceplace.PracticePlaces;

/** Scores the pair as it stands and makes what a stored match keeps (MAT-21). */
@Singleton
class KeepMatch {
    /** Changes with the meaning of scoring: a stored match says which one it was computed with. */
    private static final String ENGINE_VERSION = "1";

    private final Rankings rankings;
    private final Candidates candidates;
    private final PracticePlaces places;
    private final BusinessClock clock;

    KeepMatch(Rankings rankings, Candidates candidates, PracticePlaces places, BusinessClock clock) {
        this.rankings = rankings;
        this.candidates = candidates;
        this.places = places;
        this.clock = clock;
    }

    /** The gates that stop the pair now. */
    Set<GateCode> gates(Pair pair) {
        UUID id = pair.candidate().id();
        PlaceFacts place = places.facts(pair.place().id()).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        return rankings.now()
                .score(found(candidates.facts(List.of(id)), id), place)
                .gates();
    }

    /**
     * @param parameters what the match was asked with; a profile chosen by hand is the one that it is kept with
     * @param passed gates that somebody has let this pair pass
     * @throws Refused GATES_NOT_PASSED with the codes of the gates that stop the pair; ONLY_CAP_STOPS where the leader could let it pass
     */
    StoredMatch keep(UUID introductionId, Pair pair, MatchParameters parameters, Set<GateCode> passed) {
        CandidateFacts candidate = found(
                candidates.facts(List.of(pair.candidate().id())),
                pair.candidate().id());
        PlaceFacts place = places.facts(pair.place().id()).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        Ranking ranking = rankings.now(parameters.profileByHand());
        WeightProfile profile = ranking.profile(candidate);
        MatchScore score = ranking.score(candidate, place, profile);
        Set<GateCode> gates = new HashSet<>(score.gates());
        gates.removeAll(passed);
        if (gates.equals(Set.of(GateCode.CAPACITY_OR_CAP))) {
            throw new Refused(new IntroductionProblem.OnlyCapStops());
        }
        if (!gates.isEmpty()) {
            throw new Refused(new IntroductionProblem.GatesNotPassed(
                    gates.stream().map(Enum::name).sorted().toList()));
        }
        return new StoredMatch(
                introductionId,
                candidate.pack(),
                place.pack(),
                parameters,
                ENGINE_VERSION,
                profile.code(),
                profile.version(),
                candidate.version(),
                pair.place().needVersion(),
                score.points().p(),
                score.points().k(),
                score.points().a(),
                clock.now());
    }

    private static CandidateFacts found(Map<UUID, CandidateFacts> facts, UUID id) {
        return Optional.ofNullable(facts.get(id)).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }
}
