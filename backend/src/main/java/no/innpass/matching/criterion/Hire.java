package no.innpass.matching.criterion;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.demand.CanState;
import no.innpass.matching.demand.ContractReach;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.reason.Item;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Stated.Code;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;
import no.innpass.matching.term.Term.Table;
import no.innpass.practiceplace.JobFacts;
import no.innpass.practiceplace.PlaceFacts;

/**
 * HIRE (MAT-11): {@code floor(will x can / 100)}. Will is the place's, declared and done; can is the candidate's, of the best contract:
 * {@link CanState}. Unknown where the will is, or where the best that is not missed has not been answered.
 */
final class Hire implements CriterionRule {
    private static final Bits WILL = Bits.of(PlaceFields.WILL, 7);

    @Override
    public Criterion criterion() {
        return Criterion.HIRE;
    }

    private static int percent(int will, CanState can) {
        return will * can.percent() / 100;
    }

    @Override
    public Contribution contribution(CandidateFacts candidate, PlaceFacts place) {
        int will = place.job().will();
        var can = ContractReach.of(candidate, place);
        boolean known = will != JobFacts.UNKNOWN && can != CanState.UNKNOWN;
        var item = new Item(
                Subject.of(Subject.Kind.HIRE),
                1,
                known ? percent(will, can) : Item.UNKNOWN,
                will == JobFacts.UNKNOWN ? Stated.NOT_KNOWN : Stated.of(Code.WILL, will),
                can == CanState.UNKNOWN ? Stated.NOT_KNOWN : Stated.of(Code.CAN, can.ordinal()),
                ways(will, can));
        return Contribution.ofSum(List.of(item), false);
    }

    private static List<WayOut> ways(int will, CanState can) {
        if (will == JobFacts.UNKNOWN) {
            return WayOut.of(Way.ASK_EMPLOYER);
        }
        return switch (can) {
            case UNKNOWN -> WayOut.of(Way.ASK_CANDIDATE);
            case DISPENSATION, NOT_REACHABLE -> WayOut.of(Way.COURSE, Way.OTHER_CONTRACT);
            case MET, MET_BY_END -> WayOut.of(Way.ASK_EMPLOYER);
        };
    }

    @Override
    public GradeTerms forPlace(PlaceFacts place) {
        int will = place.job().will();
        return will == JobFacts.UNKNOWN
                ? GradeTerms.UNKNOWN
                : terms(can -> ContractReach.some(can, place), can -> new Term.Fixed(percent(will, can), 1));
    }

    @Override
    public GradeTerms forCandidate(CandidateFacts candidate) {
        return terms(can -> ContractReach.some(can, candidate), Hire::table);
    }

    /** The best state that some contract has, in the order of the states. */
    private static GradeTerms terms(Function<CanState, Filter> some, Function<CanState, Term> grade) {
        return GradeTerms.of(new Term.Tier(Arrays.stream(CanState.values())
                .map(can ->
                        new Term.Rung(some.apply(can), can == CanState.UNKNOWN ? Term.Fixed.UNKNOWN : grade.apply(can)))
                .toList()));
    }

    private static Table table(CanState can) {
        int[] entries = new int[WILL.size()];
        for (int will = 0; will <= 100; will++) {
            entries[will + 1] = Table.entry(percent(will, can), 1);
        }
        return new Table(WILL, entries);
    }
}
