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
import no.innpass.matching.term.Grade;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.Days;

/**
 * HOURS: the lower of the known of two. The week (MAT-15): blocks that both have, divided by the smaller count of blocks. The start: 100, less one
 * for each day from the first possible start to the day from which the candidate can. Both days are stored facts: no clock is read.
 */
final class Hours implements CriterionRule {
    @Override
    public Criterion criterion() {
        return Criterion.HOURS;
    }

    @Override
    public Contribution contribution(CandidateFacts candidate, PlaceFacts place) {
        Grade week = week(candidate, place);
        Item start = start(candidate, place);
        boolean weekCounts = !start.known() || week.known() && week.percent() <= start.percent();
        Grade grade = weekCounts ? week : Grade.of(start.percent(), 1, false);
        return new Contribution(grade, List.of(week(candidate, place, week), start));
    }

    private static Grade week(CandidateFacts candidate, PlaceFacts place) {
        int smaller = Math.min(candidate.hours().blocks(), place.hours().blocks());
        return Grade.of(100 * candidate.hours().shared(place.hours()), smaller, false);
    }

    private static Item week(CandidateFacts candidate, PlaceFacts place, Grade grade) {
        var wanted = candidate.hours();
        var offered = place.hours();
        return new Item(
                Subject.of(Subject.Kind.HOURS),
                1,
                grade.known() ? grade.percent() : Item.UNKNOWN,
                offered.isEmpty() ? Stated.NOT_KNOWN : Stated.of(Code.BLOCKS, offered.blocks()),
                wanted.isEmpty() ? Stated.NOT_KNOWN : Stated.of(Code.BLOCKS_SHARED, wanted.shared(offered)),
                ways(candidate, place));
    }

    private static List<WayOut> ways(CandidateFacts candidate, PlaceFacts place) {
        if (candidate.hours().isEmpty()) {
            return WayOut.of(Way.ASK_CANDIDATE);
        }
        return place.hours().isEmpty() ? WayOut.of(Way.ASK_EMPLOYER) : WayOut.of(Way.OTHER_HOURS, Way.SMALLER_POSITION);
    }

    private static Item start(CandidateFacts candidate, PlaceFacts place) {
        int ready = candidate.readyFrom();
        int first = place.start().first();
        return new Item(
                Subject.of(Subject.Kind.DATES),
                1,
                ready == Days.NONE || first == Days.NONE
                        ? Item.UNKNOWN
                        : late(candidate).grade(first),
                first == Days.NONE ? Stated.NOT_KNOWN : Stated.of(Code.DAY, first),
                ready == Days.NONE
                        ? Stated.NOT_KNOWN
                        : ready == CandidateFacts.READY ? Stated.of(Code.READY) : Stated.of(Code.DAY, ready),
                ready == Days.NONE
                        ? WayOut.of(Way.ASK_CANDIDATE)
                        : first == Days.NONE
                                ? WayOut.of(Way.ASK_EMPLOYER)
                                : List.of(new WayOut(Way.LATER_START, ready)));
    }

    private static Term.Late late(CandidateFacts candidate) {
        return new Term.Late(PlaceFields.FIRST_START, candidate.readyFrom(), false);
    }

    @Override
    public GradeTerms forPlace(PlaceFacts place) {
        int first = place.start().first();
        return terms(
                new Term.Overlap(CandidateFields.HOURS, place.hours().bits()),
                new Term.Late(CandidateFields.READY_FROM, first, true),
                first != Days.NONE);
    }

    @Override
    public GradeTerms forCandidate(CandidateFacts candidate) {
        return terms(
                new Term.Overlap(PlaceFields.HOURS, candidate.hours().bits()),
                late(candidate),
                candidate.readyFrom() != Days.NONE);
    }

    private static GradeTerms terms(Term.Overlap week, Term.Late start, boolean dated) {
        if (week.grid() == 0) {
            return dated ? GradeTerms.of(start) : GradeTerms.UNKNOWN;
        }
        return GradeTerms.of(dated ? new Term.Lower(week, start) : week);
    }
}
