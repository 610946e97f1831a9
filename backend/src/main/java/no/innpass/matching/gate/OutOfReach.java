package no.innpass.matching.gate;

import java.util.BitSet;
import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.ReachFacts;
import no.innpass.matching.criterion.TravelMinutes;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.document.ReachBits;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Stated.Code;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.matching.term.BitTable;
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Filter;
import no.innpass.practiceplace.PlaceFacts;

/**
 * OUT_OF_REACH (MAT-05): longer than the candidate's own maximum, and not a town the candidate would move to. An unknown
 * reach sets none.
 */
final class OutOfReach implements StopRule<ConditionCode> {
    private final TravelMinutes travel;

    OutOfReach(TravelMinutes travel) {
        this.travel = travel;
    }

    @Override
    public ConditionCode code() {
        return ConditionCode.OUT_OF_REACH;
    }

    private boolean tooFar(CandidateFacts candidate, int area) {
        var reach = candidate.reach();
        return area > 0
                && !reach.wouldMove().contains(area)
                && travel.minutes(reach.home(), area, reach.means()) > reach.maxMinutes();
    }

    @Override
    public List<Hit> hits(CandidateFacts candidate, PlaceFacts place) {
        var reach = candidate.reach();
        if (!reach.known() || !tooFar(candidate, place.area())) {
            return List.of();
        }
        int minutes = travel.minutes(reach.home(), place.area(), reach.means());
        return List.of(new Hit(
                Subject.of(Subject.Kind.TRAVEL),
                Stated.of(Code.MINUTES, minutes),
                Stated.of(Code.MAX_MINUTES, reach.maxMinutes()),
                WayOut.of(Way.TRAVEL_HELP, Way.MOVE)));
    }

    @Override
    public Filter forPlace(PlaceFacts place) {
        int area = place.area();
        if (area == 0) {
            return Filter.NEVER;
        }
        var far = new BitSet(1 << 16);
        var whole = new BitSet(1 << 11);
        whole.set(CandidateFields.neighbourhood(1), CandidateFields.neighbourhood(ReachFacts.AREAS));
        ReachBits.forEachKnown(means -> home -> travel.minutes(home, area, means), (first, near, m) -> {
            far.set(first + 1, first + ReachFacts.AREAS);
            near.within(m, (home, minutes) -> {
                far.clear(first + home);
                whole.clear(CandidateFields.neighbourhood(home));
            });
        });
        // The first says nothing that the second does not: it is asked once for all neighbours, and empties most of a
        // country.
        return Filter.any(
                Filter.inTable(CandidateFields.NEIGHBOURHOOD_BITS, BitTable.of(whole)),
                Filter.all(
                        Filter.inTable(CandidateFields.REACH_BITS, BitTable.of(far)),
                        Filter.not(Filter.has(CandidateFields.WOULD_MOVE, area))));
    }

    @Override
    public Filter forCandidate(CandidateFacts candidate) {
        if (!candidate.reach().known()) {
            return Filter.NEVER;
        }
        var bits = Bits.of(PlaceFields.AREA, 10);
        return Filter.inTable(bits, BitTable.of(bits.size(), area -> tooFar(candidate, area)));
    }
}
