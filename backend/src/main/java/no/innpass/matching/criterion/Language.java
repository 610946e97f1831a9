package no.innpass.matching.criterion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.Asked;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.LanguageReason;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.reason.Item;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;
import no.innpass.matching.term.Term.Table;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.LanguageSkill;

/**
 * LANGUAGE (MAT-13): the lowest grade among the demanded skills that are known. Steps below the demanded level: 0 gives
 * 100, 1 gives 60, 2 gives 30, more give 10; language support at the place takes one step off a functional level. A
 * demand for a test is answered by a passed test only, any other by the functional level only.
 */
final class Language implements CriterionRule {
    private static final int[] BY_STEPS = {100, 60, 30, 10};

    @Override
    public Criterion criterion() {
        return Criterion.LANGUAGE;
    }

    /** Grade of one skill; UNKNOWN where nothing is demanded or known. Codes as in LanguageLevel. */
    private static int grade(int demanded, int has, int support) {
        if (demanded == 0 || has == 0) {
            return Item.UNKNOWN;
        }
        return BY_STEPS[Math.clamp(demanded - has - support, 0, 3)];
    }

    @Override
    public Contribution contribution(CandidateFacts candidate, PlaceFacts place) {
        var items = new ArrayList<Item>();
        addItems(items, candidate, place, false);
        addItems(items, candidate, place, true);
        return Contribution.ofLowest(items, Asked.noLanguage(place));
    }

    private static void addItems(List<Item> items, CandidateFacts candidate, PlaceFacts place, boolean tested) {
        var demanded = Asked.levels(place, tested);
        var has = LanguageReason.has(candidate, tested);
        for (var skill : LanguageSkill.values()) {
            if (demanded.code(skill) > 0) {
                int grade = grade(demanded.code(skill), has.code(skill), LanguageReason.support(place, tested));
                boolean supported = grade > grade(demanded.code(skill), has.code(skill), 0);
                items.add(new Item(
                        Subject.language(skill, tested),
                        1,
                        grade,
                        LanguageReason.level(demanded.code(skill)),
                        supported
                                ? Stated.of(Stated.Code.LEVEL_SUPPORTED, has.code(skill))
                                : LanguageReason.level(has.code(skill)),
                        LanguageReason.ways(
                                candidate,
                                place,
                                new LanguageReason.Level(skill, tested, demanded.code(skill), true))));
            }
        }
    }

    /**
     * Lowest known grade over the four skills for each code of the document's levels, as table entries; 0 for none known.
     * Built from two halves of two skills, so that 4,096 entries cost one comparison each.
     */
    private static int[] lowest(int mine, IntBinaryOperator grade) {
        int[] low = half(mine, grade);
        int[] high = half(mine >>> 6, grade);
        int[] entries = new int[1 << 12];
        for (int code = 0; code < entries.length; code++) {
            entries[code] = lower(low[code & 63], high[code >>> 6]);
        }
        return entries;
    }

    private static int[] half(int mine, IntBinaryOperator grade) {
        int[] entries = new int[64];
        for (int code = 0; code < 64; code++) {
            entries[code] = lower(entry(grade, mine & 7, code & 7), entry(grade, mine >>> 3 & 7, code >>> 3));
        }
        return entries;
    }

    private static int entry(IntBinaryOperator grade, int mine, int theirs) {
        int percent = grade.applyAsInt(mine, theirs);
        return percent == Item.UNKNOWN ? 0 : Table.entry(percent, 1);
    }

    /** The lower of two entries, where 0 is unknown. */
    private static int lower(int one, int other) {
        return one == 0 || other == 0 ? Math.max(one, other) : Math.min(one, other);
    }

    @Override
    public GradeTerms forPlace(PlaceFacts place) {
        var functional = Asked.levels(place, false);
        var tests = Asked.levels(place, true);
        int support = LanguageReason.support(place, false);
        return terms(
                new Table(
                        Bits.of(CandidateFields.LANGUAGE, 12),
                        lowest(functional.bits(), (demanded, has) -> grade(demanded, has, support))),
                new Table(
                        Bits.of(CandidateFields.TESTS, 12),
                        lowest(tests.bits(), (demanded, has) -> grade(demanded, has, 0))),
                Asked.noLanguage(place) ? Filter.ALWAYS : Filter.NEVER);
    }

    @Override
    public GradeTerms forCandidate(CandidateFacts candidate) {
        int functional = candidate.language().functional().bits();
        int tests = candidate.language().tests().bits();
        int[] alone = lowest(functional, (has, demanded) -> grade(demanded, has, 0));
        int[] supported = lowest(functional, (has, demanded) -> grade(demanded, has, 1));
        // Bit 12 of the place's levels says that there is support.
        int[] both = Arrays.copyOf(alone, 1 << 13);
        System.arraycopy(supported, 0, both, 1 << 12, 1 << 12);
        return terms(
                new Table(Bits.of(PlaceFields.LANGUAGE, 13), both),
                new Table(Bits.of(PlaceFields.TESTS, 12), lowest(tests, (has, demanded) -> grade(demanded, has, 0))),
                Filter.has(PlaceFields.FLAGS, PlaceFields.NO_LANGUAGE));
    }

    private static GradeTerms terms(Table levels, Table tests, Filter notApplicable) {
        var tables = List.of(levels, tests).stream()
                .filter(table -> !table.isEmpty())
                .toList();
        return new GradeTerms(
                switch (tables.size()) {
                    case 0 -> List.of();
                    case 1 -> List.of(tables.get(0));
                    default -> List.of(new Term.Lowest(tables));
                },
                notApplicable);
    }
}
