package no.innpass.matching.criterion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.Asked;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.reason.Item;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Stated.Code;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Field;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;
import no.innpass.matching.term.Term.Table;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.Ability;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.FunctionalDemand;

/**
 * CAPABILITY (MAT-06): each functional demand that the candidate has answered: "I can", a known aid, or a flexibility
 * item of the place that answers it 100; the need says ASK 50; else 0. A need never costs points as such.
 */
final class Capability implements CriterionRule {
    private static final Ability[] ABILITIES = Ability.values();
    private static final FunctionalDemand[] DEMANDS = FunctionalDemand.values();

    @Override
    public Criterion criterion() {
        return Criterion.CAPABILITY;
    }

    private static int grade(FunctionalDemand demand, Ability ability) {
        if (demand == FunctionalDemand.NOT_DEMANDED || ability == Ability.UNKNOWN) {
            return Item.UNKNOWN;
        }
        return switch (ability) {
            case CAN, WITH_AID -> 100;
            default ->
                switch (demand) {
                    case ANSWERED -> 100;
                    case ASK -> 50;
                    default -> 0;
                };
        };
    }

    @Override
    public Contribution contribution(CandidateFacts candidate, PlaceFacts place) {
        var items = Arrays.stream(FunctionalAttribute.values())
                .filter(attribute -> place.functionalDemands().get(attribute) != FunctionalDemand.NOT_DEMANDED)
                .map(attribute -> item(
                        attribute,
                        place.functionalDemands().get(attribute),
                        candidate.functions().get(attribute)))
                .toList();
        return Contribution.ofSum(items, Asked.noFunction(place));
    }

    private static Item item(FunctionalAttribute attribute, FunctionalDemand demand, Ability ability) {
        var answer = ability == Ability.UNKNOWN ? Stated.NOT_KNOWN : Stated.of(Code.ABILITY, ability.ordinal());
        return new Item(
                Subject.function(attribute),
                1,
                grade(demand, ability),
                Stated.of(Code.FUNCTION, demand.ordinal()),
                answer,
                ways(demand, ability));
    }

    private static List<WayOut> ways(FunctionalDemand demand, Ability ability) {
        if (ability == Ability.UNKNOWN) {
            return WayOut.of(Way.ASK_CANDIDATE);
        }
        return demand == FunctionalDemand.ASK
                ? WayOut.of(Way.ASK_EMPLOYER, Way.AID)
                : WayOut.of(Way.AID, Way.ADAPT_TASK);
    }

    @Override
    public GradeTerms forPlace(PlaceFacts place) {
        var demands = place.functionalDemands();
        return new GradeTerms(
                tables(CandidateFields.FUNCTIONS, demands.bits(), Capability::entry),
                Asked.noFunction(place) ? Filter.ALWAYS : Filter.NEVER);
    }

    @Override
    public GradeTerms forCandidate(CandidateFacts candidate) {
        return new GradeTerms(
                tables(PlaceFields.FUNCTIONS, candidate.functions().bits(), (has, asked) -> entry(asked, has)),
                Filter.has(PlaceFields.FLAGS, PlaceFields.NO_FUNCTION));
    }

    private static int entry(int demand, int ability) {
        int grade = grade(DEMANDS[demand], ABILITIES[ability]);
        return grade == Item.UNKNOWN ? 0 : Table.entry(grade, 1);
    }

    /** From the two-bit codes of the asking side and of the document to an entry. */
    private interface Pairing {
        int entry(int mine, int theirs);
    }

    /** Four tables of four attributes: small ones stay in the processor's cache; one in which nothing counts is left out. */
    private static List<Term> tables(Field field, int mine, Pairing pairing) {
        return IntStream.of(0, 8, 16, 24)
                .mapToObj(shift -> new Table(new Bits(field, shift, 8), quarter(mine >>> shift, pairing)))
                .filter(table -> !table.isEmpty())
                .map(Term.class::cast)
                .toList();
    }

    private static int[] quarter(int mine, Pairing pairing) {
        int[] entries = new int[256];
        for (int code = 0; code < 256; code++) {
            for (int slot = 0; slot < 8; slot += 2) {
                entries[code] += pairing.entry(mine >>> slot & 3, code >>> slot & 3);
            }
        }
        return entries;
    }
}
