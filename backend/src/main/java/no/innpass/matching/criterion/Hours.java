package no.innpass.matching.criterion;

import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.reason.Item;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Stated.Code;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.matching.term.Field;
import no.innpass.matching.term.Grade;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;
import no.innpass.practiceplace.PlaceFacts;

/** HOURS (MAT-15): blocks of the week that both have, divided by the smaller count of blocks. */
final class Hours implements CriterionRule {
    @Override
    public Criterion criterion() {
        return Criterion.HOURS;
    }

    @Override
    public Contribution contribution(CandidateFacts candidate, PlaceFacts place) {
        var wanted = candidate.hours();
        var offered = place.hours();
        int shared = wanted.shared(offered);
        int smaller = Math.min(wanted.blocks(), offered.blocks());
        var grade = Grade.of(100 * shared, smaller, false);
        var item = new Item(
                Subject.of(Subject.Kind.HOURS),
                1,
                grade.known() ? grade.percent() : Item.UNKNOWN,
                offered.isEmpty() ? Stated.NOT_KNOWN : Stated.of(Code.BLOCKS, offered.blocks()),
                wanted.isEmpty() ? Stated.NOT_KNOWN : Stated.of(Code.BLOCKS_SHARED, shared),
                ways(candidate, place));
        return new Contribution(grade, List.of(item));
    }

    private static List<WayOut> ways(CandidateFacts candidate, PlaceFacts place) {
        if (candidate.hours().isEmpty()) {
            return WayOut.of(Way.ASK_CANDIDATE);
        }
        return place.hours().isEmpty() ? WayOut.of(Way.ASK_EMPLOYER) : WayOut.of(Way.OTHER_HOURS, Way.SMALLER_POSITION);
    }

    @Override
    public GradeTerms forPlace(PlaceFacts place) {
        return overlap(place.hours().bits(), CandidateFields.HOURS);
    }

    @Override
    public GradeTerms forCandidate(CandidateFacts candidate) {
        return overlap(candidate.hours().bits(), PlaceFields.HOURS);
    }

    private static GradeTerms overlap(long grid, Field field) {
        return grid == 0 ? GradeTerms.UNKNOWN : GradeTerms.of(new Term.Overlap(field, grid));
    }
}
