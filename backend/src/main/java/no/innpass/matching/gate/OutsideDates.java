package no.innpass.matching.gate;

import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Stated.Code;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.matching.term.Filter;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.Days;

/** OUTSIDE_DATES: the candidate is ready only after the latest start. */
final class OutsideDates implements StopRule<GateCode> {
    @Override
    public GateCode code() {
        return GateCode.OUTSIDE_DATES;
    }

    @Override
    public List<Hit> hits(CandidateFacts candidate, PlaceFacts place) {
        if (candidate.readyDay() <= place.start().latestBound()) {
            return List.of();
        }
        return List.of(new Hit(
                Subject.of(Subject.Kind.DATES),
                Stated.of(Code.DAY, place.start().latest()),
                Stated.of(Code.DAY, candidate.readyDay()),
                List.of(new WayOut(Way.LATER_START, candidate.readyDay()))));
    }

    @Override
    public Filter forPlace(PlaceFacts place) {
        return Filter.between(CandidateFields.READY_FROM, place.start().latestBound() + 1L, Days.LAST);
    }

    @Override
    public Filter forCandidate(CandidateFacts candidate) {
        return Filter.between(PlaceFields.LATEST_START, 0, candidate.readyDay() - 1L);
    }
}
