package no.innpass.matching.gate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.criterion.TravelMinutes;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.term.Filter;
import no.innpass.practiceplace.PlaceFacts;

/** The closed lists: every gate and every condition, in the order of their codes (MAT-05). */
public final class Stops {
    private static final List<StopRule<GateCode>> GATES = List.of(
            new LegalDemand(),
            PlainGate.PLACE_FULL,
            new OutsideDates(),
            PlainGate.CANDIDATE_WITHDRAWN,
            new CandidateVeto(),
            PlainGate.EMPLOYER_BLOCKED,
            PlainGate.CAPACITY_OR_CAP);

    private final List<StopRule<ConditionCode>> conditions;

    public Stops(TravelMinutes travel) {
        conditions = List.of(new OutOfReach(travel), new DemandUnmet(), new FunctionConflict(), new NoReachableJob());
    }

    public List<StopRule<GateCode>> gates() {
        return GATES;
    }

    public List<StopRule<ConditionCode>> conditions() {
        return conditions;
    }

    /** The gates that stop the pair, with every reason; empty where none does. */
    public Map<GateCode, List<Hit>> gateHits(CandidateFacts candidate, PlaceFacts place) {
        return hits(GateCode.class, GATES, candidate, place);
    }

    /** The conditions that hold for the pair, with every reason. */
    public Map<ConditionCode, List<Hit>> conditionHits(CandidateFacts candidate, PlaceFacts place) {
        return hits(ConditionCode.class, conditions, candidate, place);
    }

    /** Legal demands that pass with a gap; none where the gate stops the pair. */
    public List<Hit> legalGaps(CandidateFacts candidate, PlaceFacts place) {
        return GATES.get(0).hits(candidate, place).isEmpty() ? LegalGaps.of(candidate, place) : List.of();
    }

    private static <C extends Enum<C>> Map<C, List<Hit>> hits(
            Class<C> type, List<StopRule<C>> rules, CandidateFacts candidate, PlaceFacts place) {
        var found = new EnumMap<C, List<Hit>>(type);
        for (var rule : rules) {
            var hits = rule.hits(candidate, place);
            if (!hits.isEmpty()) {
                found.put(rule.code(), hits);
            }
        }
        return found;
    }

    /** Holds for candidate documents that some gate stops. */
    public Filter gates(PlaceFacts place) {
        return Filter.any(GATES.stream().map(gate -> gate.forPlace(place)).toList());
    }

    /** Holds for place documents that some gate stops. */
    public Filter gates(CandidateFacts candidate) {
        return Filter.any(
                GATES.stream().map(gate -> gate.forCandidate(candidate)).toList());
    }

    /** Each gate by itself, as what it stops of the candidates' documents. */
    public Map<GateCode, Filter> gateFilters(PlaceFacts place) {
        return byCode(GateCode.class, GATES, gate -> gate.forPlace(place));
    }

    /** Each gate by itself, as what it stops of the places' documents. */
    public Map<GateCode, Filter> gateFilters(CandidateFacts candidate) {
        return byCode(GateCode.class, GATES, gate -> gate.forCandidate(candidate));
    }

    /** Each condition by itself, as what it holds back of the candidates' documents. */
    public Map<ConditionCode, Filter> conditionFilters(PlaceFacts place) {
        return byCode(ConditionCode.class, conditions, condition -> condition.forPlace(place));
    }

    /** Each condition by itself, as what it holds back of the places' documents. */
    public Map<ConditionCode, Filter> conditionFilters(CandidateFacts candidate) {
        return byCode(ConditionCode.class, conditions, condition -> condition.forCandidate(candidate));
    }

    private static <C extends Enum<C>> Map<C, Filter> byCode(
            Class<C> type, List<StopRule<C>> rules, Function<StopRule<C>, Filter> filter) {
        var filters = new EnumMap<C, Filter>(type);
        rules.forEach(rule -> filters.put(rule.code(), filter.apply(rule)));
        return filters;
    }
}
