package no.innpass.matching.criterion;

import java.util.ArrayList;
import java.util.Arrays;
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
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Field;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.Grade;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;
import no.innpass.matching.term.Term.Table;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.EnvironmentNeeds;
import no.innpass.shared.EnvironmentTrait;
import no.innpass.shared.EnvironmentTraits;

/**
 * ENVIRONMENT (MAT-14): each trait that the candidate wants weighs 1, there 100, not there 0; each one avoided weighs 2, not there 100, there
 * 0. A trait that nobody knows of the workplace is an unknown item. Stated needs alone, never a label of a group.
 */
final class Surroundings implements CriterionRule {
    private static final EnvironmentTrait[] TRAITS = EnvironmentTrait.values();
    /** Traits to a table: 256 entries stay in the processor's cache. */
    private static final int TRAITS_TO_A_TABLE = 4;

    @Override
    public Criterion criterion() {
        return Criterion.ENVIRONMENT;
    }

    private static int weight(int need) {
        return need == EnvironmentNeeds.AVOID ? 2 : 1;
    }

    /** 0 to 100, or unknown; {@code need} is WANT or AVOID. */
    private static int grade(int need, int here) {
        if (here == 0) {
            return Item.UNKNOWN;
        }
        return (need == EnvironmentNeeds.WANT) == (here == EnvironmentTraits.THERE) ? 100 : 0;
    }

    @Override
    public Contribution contribution(CandidateFacts candidate, PlaceFacts place) {
        var needs = candidate.surroundings().needs();
        if (!candidate.surroundings().state().known()) {
            return new Contribution(Grade.UNKNOWN, List.of(unasked()));
        }
        var items = Arrays.stream(TRAITS)
                .filter(trait -> needs.code(trait) != 0)
                .map(trait ->
                        item(trait, needs.code(trait), place.surroundings().code(trait)))
                .toList();
        return Contribution.ofSum(items, candidate.surroundings().asksNothing());
    }

    private static Item unasked() {
        return new Item(
                Subject.of(Subject.Kind.SURROUNDING),
                1,
                Item.UNKNOWN,
                Stated.NOT_KNOWN,
                Stated.NOT_KNOWN,
                WayOut.of(Way.ASK_CANDIDATE));
    }

    private static Item item(EnvironmentTrait trait, int need, int here) {
        return new Item(
                Subject.surrounding(trait),
                weight(need),
                grade(need, here),
                Stated.of(need == EnvironmentNeeds.WANT ? Code.WANT : Code.AVOID),
                here == 0 ? Stated.NOT_KNOWN : Stated.of(here == EnvironmentTraits.THERE ? Code.THERE : Code.NOT_THERE),
                WayOut.of(here == 0 ? Way.ASK_EMPLOYER : Way.ADAPT_TASK));
    }

    @Override
    public GradeTerms forPlace(PlaceFacts place) {
        return new GradeTerms(
                tables(CandidateFields.SURROUNDINGS, place.surroundings().bits(), (here, need) -> entry(need, here)),
                Filter.has(CandidateFields.FLAGS, CandidateFields.NO_SURROUNDINGS));
    }

    @Override
    public GradeTerms forCandidate(CandidateFacts candidate) {
        return new GradeTerms(
                tables(
                        PlaceFields.SURROUNDINGS,
                        candidate.surroundings().needs().bits(),
                        Surroundings::entry),
                candidate.surroundings().asksNothing() ? Filter.ALWAYS : Filter.NEVER);
    }

    private static int entry(int need, int here) {
        if (need == 0 || need > EnvironmentNeeds.AVOID || here > EnvironmentTraits.NOT_THERE) {
            return 0;
        }
        int grade = grade(need, here);
        return grade == Item.UNKNOWN ? 0 : Table.entry(weight(need) * grade, weight(need));
    }

    /** From the two-bit codes of the asking side and of the document to an entry. */
    private interface Pairing {
        int entry(int mine, int theirs);
    }

    private static List<Term> tables(Field field, int mine, Pairing pairing) {
        List<Term> tables = new ArrayList<>();
        for (int first = 0; first < TRAITS.length; first += TRAITS_TO_A_TABLE) {
            int width = 2 * Math.min(TRAITS_TO_A_TABLE, TRAITS.length - first);
            var table = new Table(new Bits(field, 2 * first, width), entries(mine >>> 2 * first, width, pairing));
            if (!table.isEmpty()) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static int[] entries(int mine, int width, Pairing pairing) {
        int[] entries = new int[1 << width];
        for (int code = 0; code < entries.length; code++) {
            for (int slot = 0; slot < width; slot += 2) {
                entries[code] += pairing.entry(mine >>> slot & 3, code >>> slot & 3);
            }
        }
        return entries;
    }
}
