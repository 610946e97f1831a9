package no.innpass.matching.gate;

import java.util.List;
import java.util.stream.Stream;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.demand.PositionShortfall;
import no.innpass.matching.demand.Shortfall;
import no.innpass.matching.document.DemandSlot;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.term.Filter;
import no.innpass.practiceplace.PlaceFacts;

/**
 * DEMAND_UNMET (MAT-05): a must without legal ground, for the placement, is answered NONE, or with a known level below
 * after language support; or the post cannot be as small as the person is known to want it. What can be learnt here is a demand of another kind
 * and sets nothing.
 */
final class DemandUnmet implements StopRule<ConditionCode> {
    private final Shortfall shortfall = new Shortfall(DemandSlot.DISPENSABLE);

    @Override
    public ConditionCode code() {
        return ConditionCode.DEMAND_UNMET;
    }

    @Override
    public List<Hit> hits(CandidateFacts candidate, PlaceFacts place) {
        return Stream.concat(
                        shortfall.hits(candidate, place).stream(), PositionShortfall.hits(candidate, place).stream())
                .toList();
    }

    @Override
    public Filter forPlace(PlaceFacts place) {
        return Filter.any(shortfall.forPlace(place), PositionShortfall.forPlace(place));
    }

    @Override
    public Filter forCandidate(CandidateFacts candidate) {
        return Filter.any(shortfall.forCandidate(candidate), PositionShortfall.forCandidate(candidate));
    }
}
