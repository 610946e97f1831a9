package no.innpass.matching.gate;

import java.util.ArrayList;
import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.demand.LanguageShortfall;
import no.innpass.matching.document.DemandSlot;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.term.Filter;
import no.innpass.practiceplace.PlaceFacts;

/**
 * LEGAL_DEMAND (MAT-05): a demand by law for the placement. NONE, EXPIRED, ATTAINABLE_DURING_PLACEMENT, a known level
 * below, not valid to the planned end (first possible start + duration), or a date after the latest start stop. HELD
 * passes; dated in time, undated, not asked and declined pass with a gap.
 */
final class LegalDemand implements StopRule<GateCode> {
    private final LanguageShortfall language = new LanguageShortfall(DemandSlot.LEGAL);

    @Override
    public GateCode code() {
        return GateCode.LEGAL_DEMAND;
    }

    @Override
    public List<Hit> hits(CandidateFacts candidate, PlaceFacts place) {
        var hits = new ArrayList<Hit>();
        for (int concept : DemandSlot.LEGAL.credentials(place)) {
            LegalCredential.hit(candidate, place, concept).ifPresent(hits::add);
        }
        hits.addAll(language.hits(candidate, place));
        return hits;
    }

    @Override
    public Filter forPlace(PlaceFacts place) {
        var any = new ArrayList<Filter>();
        for (int concept : DemandSlot.LEGAL.credentials(place)) {
            any.add(LegalCredential.forPlace(place.start(), concept));
        }
        any.add(language.forPlace(place));
        return Filter.any(any);
    }

    @Override
    public Filter forCandidate(CandidateFacts candidate) {
        return Filter.any(LegalCredential.forCandidate(candidate), language.forCandidate(candidate));
    }
}
