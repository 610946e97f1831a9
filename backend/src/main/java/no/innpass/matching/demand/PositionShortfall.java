package no.innpass.matching.demand;

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

/** A post that cannot be smaller, larger than the most that the candidate is known to want or manage. */
public final class PositionShortfall {
    private static final int FULL = 100;

    private PositionShortfall() {}

    public static List<Hit> hits(CandidateFacts candidate, PlaceFacts place) {
        int must = place.job().mustPercent();
        if (candidate.position() == 0 || candidate.position() >= must) {
            return List.of();
        }
        return List.of(new Hit(
                Subject.of(Subject.Kind.POSITION),
                Stated.of(Code.POSITION, must),
                Stated.of(Code.POSITION, candidate.position()),
                WayOut.of(Way.SMALLER_POSITION, Way.OTHER_HOURS)));
    }

    public static Filter forPlace(PlaceFacts place) {
        return Filter.between(CandidateFields.POSITION, 1, place.job().mustPercent() - 1L);
    }

    public static Filter forCandidate(CandidateFacts candidate) {
        return candidate.position() == 0
                ? Filter.NEVER
                : Filter.between(PlaceFields.POSITION_MUST, candidate.position() + 1L, FULL);
    }
}
