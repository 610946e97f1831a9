package no.innpass.matching.barrier;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.innpass.matching.Basis;
import no.innpass.matching.Explanation;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.gate.ConditionCode;
import no.innpass.matching.gate.GateCode;
import no.innpass.matching.reason.Hit;

/** What keeps one pair out of the ordinary list, as barrier codes. Pure. */
public final class PairBarriers {
    private PairBarriers() {}

    /** Empty exactly for a pair that the ordinary list holds in FULL. */
    public static Set<BarrierCode> of(Explanation pair, MatchSettings settings) {
        Set<BarrierCode> codes = EnumSet.noneOf(BarrierCode.class);
        pair.gates().forEach((gate, hits) -> codes.addAll(ofGate(gate, hits)));
        pair.conditions().forEach((condition, hits) -> codes.addAll(ofCondition(condition, hits)));
        if (codes.isEmpty()) {
            boolean known = pair.score().points().basis(settings.thinBasis()) == Basis.FULL;
            if (!known) {
                codes.add(BarrierCode.OTHER);
            } else if (pair.score().points().shown().orElse(0) < settings.minScore()) {
                codes.add(heaviest(pair.lines()));
            }
        }
        return codes;
    }

    private static Set<BarrierCode> ofGate(GateCode gate, List<Hit> hits) {
        return switch (gate) {
            case LEGAL_DEMAND -> ofDemands(hits);
            case PLACE_FULL, CAPACITY_OR_CAP -> EnumSet.of(BarrierCode.NO_CAPACITY);
            case EMPLOYER_BLOCKED -> EnumSet.of(BarrierCode.NO_EMPLOYER);
            case OUTSIDE_DATES, CANDIDATE_WITHDRAWN, CANDIDATE_VETO -> EnumSet.of(BarrierCode.OTHER);
        };
    }

    private static Set<BarrierCode> ofCondition(ConditionCode condition, List<Hit> hits) {
        return switch (condition) {
            case DEMAND_UNMET -> ofDemands(hits);
            case OUT_OF_REACH -> EnumSet.of(BarrierCode.NO_MEASURE_IN_REACH);
            case NO_REACHABLE_JOB -> EnumSet.of(BarrierCode.NO_EMPLOYER);
            case FUNCTION_CONFLICT -> EnumSet.of(BarrierCode.OTHER);
        };
    }

    private static Set<BarrierCode> ofDemands(List<Hit> hits) {
        Set<BarrierCode> codes = EnumSet.noneOf(BarrierCode.class);
        hits.forEach(hit -> codes.add(
                switch (hit.subject().kind()) {
                    case LANGUAGE, TEST -> BarrierCode.LANGUAGE_DEMAND;
                    case POSITION -> BarrierCode.HOURS_OR_CARE_TIME;
                    default -> BarrierCode.FORMAL_DEMAND;
                }));
        return codes;
    }

    /** Below the minimum: the criterion that costs most points. */
    private static BarrierCode heaviest(List<Explanation.Line> lines) {
        return lines.stream()
                .filter(line -> line.grade().known())
                .max(Comparator.comparingInt((Explanation.Line line) -> line.most() - line.points())
                        .thenComparingInt(line -> -line.criterion().ordinal()))
                .map(line -> ofCriterion(line.criterion()))
                .orElse(BarrierCode.OTHER);
    }

    private static BarrierCode ofCriterion(Criterion criterion) {
        return switch (criterion) {
            case LANGUAGE -> BarrierCode.LANGUAGE_DEMAND;
            case FORMAL -> BarrierCode.FORMAL_DEMAND;
            case HOURS -> BarrierCode.HOURS_OR_CARE_TIME;
            case TRAVEL -> BarrierCode.NO_MEASURE_IN_REACH;
            default -> BarrierCode.NO_EMPLOYER;
        };
    }
}
