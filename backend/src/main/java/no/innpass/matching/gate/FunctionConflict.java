package no.innpass.matching.gate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Stated.Code;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.matching.term.BitTable;
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Field;
import no.innpass.matching.term.Filter;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.Ability;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.FunctionalDemand;

/** FUNCTION_CONFLICT (MAT-06): the work demands it, the candidate cannot, nothing at the place answers it, and not ASK. */
final class FunctionConflict implements StopRule<ConditionCode> {
    private static final int DEMANDED = FunctionalDemand.DEMANDED.ordinal();
    private static final int CANNOT = Ability.CANNOT.ordinal();

    @Override
    public ConditionCode code() {
        return ConditionCode.FUNCTION_CONFLICT;
    }

    @Override
    public List<Hit> hits(CandidateFacts candidate, PlaceFacts place) {
        return Arrays.stream(FunctionalAttribute.values())
                .filter(attribute -> candidate.functions().get(attribute) == Ability.CANNOT
                        && place.functionalDemands().get(attribute) == FunctionalDemand.DEMANDED)
                .map(attribute -> new Hit(
                        Subject.function(attribute),
                        Stated.of(Code.FUNCTION, DEMANDED),
                        Stated.of(Code.ABILITY, CANNOT),
                        WayOut.of(Way.AID, Way.ADAPT_TASK)))
                .toList();
    }

    @Override
    public Filter forPlace(PlaceFacts place) {
        return conflict(CandidateFields.FUNCTIONS, place.functionalDemands().bits(), DEMANDED, CANNOT);
    }

    @Override
    public Filter forCandidate(CandidateFacts candidate) {
        return conflict(PlaceFields.FUNCTIONS, candidate.functions().bits(), CANNOT, DEMANDED);
    }

    /** Some slot holds the one code on this side and the other in the document. */
    private static Filter conflict(Field field, int mine, int here, int there) {
        int slots = slots(mine, here);
        return Filter.any(IntStream.of(0, 8, 16, 24)
                .mapToObj(shift -> quarter(field, slots >>> shift & 0xFF, shift, there))
                .toList());
    }

    private static Filter quarter(Field field, int wanted, int shift, int there) {
        return wanted == 0
                ? Filter.NEVER
                : Filter.inTable(
                        new Bits(field, shift, 8), BitTable.of(1 << 8, code -> (slots(code, there) & wanted) != 0));
    }

    /** The lower bit of each slot that holds the code. */
    private static int slots(int bits, int code) {
        int low = (code & 1) == 1 ? bits : ~bits;
        int high = (code & 2) == 2 ? bits : ~bits;
        return low & high >>> 1 & 0x55555555;
    }
}
