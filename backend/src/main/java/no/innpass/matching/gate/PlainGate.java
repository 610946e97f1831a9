package no.innpass.matching.gate;

import java.util.List;
import java.util.function.Predicate;
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

/** A gate that looks at one side only: seats, block, cap, withdrawal. */
record PlainGate(
        GateCode code,
        Predicate<CandidateFacts> stopsCandidate,
        Filter candidates,
        Predicate<PlaceFacts> stopsPlace,
        Filter places,
        Hit hit)
        implements StopRule<GateCode> {

    static final PlainGate PLACE_FULL = place(
            GateCode.PLACE_FULL,
            place -> place.freeSeats() == 0,
            Filter.between(PlaceFields.FREE_SEATS, 0, 0),
            new Hit(
                    Subject.of(Subject.Kind.SEATS),
                    Stated.of(Code.SEATS, 0),
                    Stated.of(Code.NOTHING_ASKED),
                    WayOut.of(Way.FREE_SEAT)));

    static final PlainGate EMPLOYER_BLOCKED = place(
            GateCode.EMPLOYER_BLOCKED,
            PlaceFacts::blocked,
            Filter.has(PlaceFields.FLAGS, PlaceFields.BLOCKED),
            workplace(Code.BLOCKED));

    static final PlainGate CAPACITY_OR_CAP = place(
            GateCode.CAPACITY_OR_CAP,
            PlaceFacts::capReached,
            Filter.has(PlaceFields.FLAGS, PlaceFields.CAP_REACHED),
            workplace(Code.CAP_REACHED));

    static final PlainGate CANDIDATE_WITHDRAWN = new PlainGate(
            GateCode.CANDIDATE_WITHDRAWN,
            CandidateFacts::withdrawn,
            Filter.has(CandidateFields.FLAGS, CandidateFields.WITHDRAWN),
            place -> false,
            Filter.NEVER,
            new Hit(
                    Subject.of(Subject.Kind.CANDIDATE),
                    Stated.of(Code.NOTHING_ASKED),
                    Stated.of(Code.WITHDRAWN),
                    WayOut.of(Way.CHANGE_OF_MIND)));

    private static PlainGate place(GateCode code, Predicate<PlaceFacts> stops, Filter places, Hit hit) {
        return new PlainGate(code, candidate -> false, Filter.NEVER, stops, places, hit);
    }

    private static Hit workplace(Code code) {
        return new Hit(
                Subject.of(Subject.Kind.WORKPLACE),
                Stated.of(code),
                Stated.of(Code.NOTHING_ASKED),
                WayOut.of(Way.OVERSIGHT));
    }

    @Override
    public List<Hit> hits(CandidateFacts candidate, PlaceFacts place) {
        return stopsCandidate.test(candidate) || stopsPlace.test(place) ? List.of(hit) : List.of();
    }

    @Override
    public Filter forPlace(PlaceFacts place) {
        return stopsPlace.test(place) ? Filter.ALWAYS : candidates;
    }

    @Override
    public Filter forCandidate(CandidateFacts candidate) {
        return stopsCandidate.test(candidate) ? Filter.ALWAYS : places;
    }
}
