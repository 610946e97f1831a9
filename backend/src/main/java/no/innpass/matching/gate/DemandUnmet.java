package no.innpass.matching.gate;

import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.demand.Shortfall;
import no.innpass.matching.document.DemandSlot;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.term.Filter;
import no.innpass.practiceplace.PlaceFacts;

/**
 * DEMAND_UNMET (MAT-05): a must without legal ground, for the placement, is answered NONE, or with a known level below
 * after language support. What can be learnt here is a demand of another kind and sets nothing.
 */
final class DemandUnmet implements StopRule<ConditionCode> {
    private final Shortfall shortfall = new Shortfall(DemandSlot.DISPENSABLE);

    @Override
    public ConditionCode code() {
        return ConditionCode.DEMAND_UNMET;
    }

    @Override
    public List<Hit> hits(CandidateFacts candidate, PlaceFacts place) {
        return shortfall.hits(candidate, place);
    }

    @Override
    public Filter forPlace(PlaceFacts place) {
        return shortfall.forPlace(place);
    }

    @Override
    public Filter forCandidate(CandidateFacts candidate) {
        return shortfall.forCandidate(candidate);
    }
}
