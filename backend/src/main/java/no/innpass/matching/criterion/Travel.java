package no.innpass.matching.criterion;

import java.util.Arrays;
import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.ReachFacts;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.document.ReachBits;
import no.innpass.matching.reason.Item;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Stated.Code;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.Grade;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;
import no.innpass.matching.term.Term.Table;
import no.innpass.practiceplace.PlaceFacts;

/**
 * TRAVEL (MAT-T2): t minutes against the candidate's own maximum m, as num / m: up to m/2 100, up to m 160 - 120 t/m,
 * beyond it 0; a town the candidate would move to at least 40. Unknown where home, maximum or the workplace's area is.
 */
final class Travel implements CriterionRule {
    private final TravelMinutes travel;

    Travel(TravelMinutes travel) {
        this.travel = travel;
    }

    @Override
    public Criterion criterion() {
        return Criterion.TRAVEL;
    }

    private static int num(int t, int m) {
        return 2 * t <= m ? 100 * m : t <= m ? 160 * m - 120 * t : 0;
    }

    private int num(ReachFacts reach, int area) {
        int m = reach.maxMinutes();
        int num = num(travel.minutes(reach.home(), area, reach.means()), m);
        return reach.wouldMove().contains(area) ? Math.max(num, 40 * m) : num;
    }

    @Override
    public Contribution contribution(CandidateFacts candidate, PlaceFacts place) {
        var reach = candidate.reach();
        boolean known = reach.known() && place.area() > 0;
        var grade = known ? Grade.of(num(reach, place.area()), reach.maxMinutes(), false) : Grade.UNKNOWN;
        var item = new Item(
                Subject.of(Subject.Kind.TRAVEL),
                1,
                known ? grade.percent() : Item.UNKNOWN,
                known
                        ? Stated.of(Code.MINUTES, travel.minutes(reach.home(), place.area(), reach.means()))
                        : Stated.NOT_KNOWN,
                reach.tens() > 0 ? Stated.of(Code.MAX_MINUTES, reach.maxMinutes()) : Stated.NOT_KNOWN,
                ways(reach, known));
        return new Contribution(grade, List.of(item));
    }

    private static List<WayOut> ways(ReachFacts reach, boolean known) {
        if (known) {
            return WayOut.of(Way.TRAVEL_HELP, Way.SMALLER_POSITION);
        }
        return WayOut.of(reach.known() ? Way.ASK_EMPLOYER : Way.ASK_CANDIDATE);
    }

    @Override
    public GradeTerms forPlace(PlaceFacts place) {
        int area = place.area();
        if (area == 0) {
            return GradeTerms.UNKNOWN;
        }
        var bits = CandidateFields.REACH_BITS;
        int[] stays = new int[bits.size()];
        int[] moves = new int[bits.size()];
        ReachBits.forEachKnown(means -> home -> travel.minutes(home, area, means), (first, near, m) -> {
            // Most homes are too far: they are filled in at once, and only the others are counted out.
            Arrays.fill(stays, first + 1, first + ReachFacts.AREAS, Table.entry(0, m));
            Arrays.fill(moves, first + 1, first + ReachFacts.AREAS, Table.entry(40 * m, m));
            near.within(m, (home, minutes) -> {
                int num = num(minutes, m);
                stays[first + home] = Table.entry(num, m);
                moves[first + home] = Table.entry(Math.max(num, 40 * m), m);
            });
        });
        return GradeTerms.of(new Term.Tier(List.of(
                new Term.Rung(Filter.has(CandidateFields.WOULD_MOVE, area), new Table(bits, moves)),
                new Term.Rung(Filter.ALWAYS, new Table(bits, stays)))));
    }

    @Override
    public GradeTerms forCandidate(CandidateFacts candidate) {
        var reach = candidate.reach();
        if (!reach.known()) {
            return GradeTerms.UNKNOWN;
        }
        var bits = Bits.of(PlaceFields.AREA, 10);
        int[] entries = new int[bits.size()];
        Arrays.setAll(entries, area -> area == 0 ? 0 : Table.entry(num(reach, area), reach.maxMinutes()));
        return GradeTerms.of(new Table(bits, entries));
    }
}
