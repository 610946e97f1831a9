package no.innpass.matching;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.criterion.Contribution;
import no.innpass.matching.criterion.Criteria;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.criterion.CriterionRule;
import no.innpass.matching.criterion.TravelMinutes;
import no.innpass.matching.gate.ConditionCode;
import no.innpass.matching.gate.GateCode;
import no.innpass.matching.gate.Stops;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.Grade;
import no.innpass.practiceplace.PlaceFacts;

/**
 * The meaning of matching, pure: the same two facts and profiles always give the same P, K, A, order and explanation
 * (MAT-21). It reads no clock, no database and no setting. An engine runs {@link #forPlace} or {@link #forCandidate}
 * over an index and gets the same numbers. Thread-safe.
 */
public final class Ranking {
    private final List<CriterionRule> criteria;
    private final Stops stops;
    private final WeightProfiles profiles;

    public Ranking(TravelMinutes travel, WeightProfiles profiles) {
        this.criteria = new Criteria(travel).all();
        this.stops = new Stops(travel);
        this.profiles = profiles;
    }

    /** The profile of every pair with this candidate. */
    public WeightProfile profile(CandidateFacts candidate) {
        return profiles.of(candidate.purpose().main());
    }

    /** Scores a pair under the profile that the candidate's main purpose chooses. */
    public MatchScore score(CandidateFacts candidate, PlaceFacts place) {
        return score(candidate, place, profile(candidate));
    }

    /** Scores a pair under a profile chosen by hand (MAT-08). */
    public MatchScore score(CandidateFacts candidate, PlaceFacts place, WeightProfile profile) {
        return score(
                candidate,
                place,
                profile,
                contributions(candidate, place),
                stops.gateHits(candidate, place).keySet(),
                stops.conditionHits(candidate, place).keySet());
    }

    private static MatchScore score(
            CandidateFacts candidate,
            PlaceFacts place,
            WeightProfile profile,
            Map<Criterion, Contribution> items,
            Set<GateCode> gates,
            Set<ConditionCode> conditions) {
        var grades = new EnumMap<Criterion, Grade>(Criterion.class);
        items.forEach((criterion, contribution) -> grades.put(criterion, contribution.grade()));
        return new MatchScore(
                candidate.id(),
                place.id(),
                profile.code(),
                Points.of(profile, grades),
                Collections.unmodifiableMap(grades),
                gates,
                conditions,
                TieKey.of(candidate.random(), place.random()));
    }

    private Map<Criterion, Contribution> contributions(CandidateFacts candidate, PlaceFacts place) {
        return byCriterion(rule -> rule.contribution(candidate, place));
    }

    private <T> Map<Criterion, T> byCriterion(Function<CriterionRule, T> of) {
        var map = new EnumMap<Criterion, T>(Criterion.class);
        criteria.forEach(rule -> map.put(rule.criterion(), of.apply(rule)));
        return map;
    }

    /** Score, lines with the facts compared, parts, gaps, and every reason of gates and conditions (MAT-17). */
    public Explanation explain(CandidateFacts candidate, PlaceFacts place, WeightProfile profile) {
        var contributions = contributions(candidate, place);
        var gates = stops.gateHits(candidate, place);
        var conditions = stops.conditionHits(candidate, place);
        var score = score(candidate, place, profile, contributions, gates.keySet(), conditions.keySet());
        return Explanation.of(score, profile, contributions, gates, conditions, stops.legalGaps(candidate, place));
    }

    public Explanation explain(CandidateFacts candidate, PlaceFacts place) {
        return explain(candidate, place, profile(candidate));
    }

    /** Each gate and condition by itself, over candidate documents. */
    public StopFilters stopFilters(PlaceFacts place) {
        return new StopFilters(stops.gateFilters(place), stops.conditionFilters(place));
    }

    /** Each gate and condition by itself, over place documents. */
    public StopFilters stopFilters(CandidateFacts candidate) {
        return new StopFilters(stops.gateFilters(candidate), stops.conditionFilters(candidate));
    }

    /** Terms over candidate documents, one block for each profile in use; blocks do not overlap. */
    public List<MatchTerms> forPlace(PlaceFacts place) {
        MatchTerms terms = forPlace(place, profiles.otherwise());
        return profiles.blocks().stream()
                .map(block -> terms.under(block.profile(), block.candidates()))
                .toList();
    }

    /** The same with one profile chosen by hand for every candidate. */
    public MatchTerms forPlace(PlaceFacts place, WeightProfile profile) {
        return new MatchTerms(
                profile,
                Filter.ALWAYS,
                byCriterion(rule -> rule.forPlace(place)),
                stops.gates(place),
                stops.conditionFilters(place),
                place.random());
    }

    /** Terms over place documents, under the candidate's own profile. */
    public MatchTerms forCandidate(CandidateFacts candidate) {
        return forCandidate(candidate, profile(candidate));
    }

    public MatchTerms forCandidate(CandidateFacts candidate, WeightProfile profile) {
        return new MatchTerms(
                profile,
                Filter.ALWAYS,
                byCriterion(rule -> rule.forCandidate(candidate)),
                stops.gates(candidate),
                stops.conditionFilters(candidate),
                candidate.random());
    }
}
