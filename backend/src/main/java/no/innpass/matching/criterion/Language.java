package no.innpass.matching.criterion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.Asked;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.LanguageReason;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.reason.Item;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;
import no.innpass.matching.term.Term.Table;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.LanguageSkill;

/**
 * LANGUAGE (MAT-13): the lowest grade among the demanded skills that are known. Steps below the demanded level: 0 gives
 * 100, 1 gives 60, 2 gives 30, more give 10; language support at the place takes one step off a functional level. A
 * demand for a test is answered by a passed test only, any other by the functional level only.
 */
final class Language implements CriterionRule {
    private static final int[] BY_STEPS = {100, 60, 30, 10};
    private static final int SUPPORT = 1 << 12;

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
                items.add(new Item(
                        Subject.language(skill, tested),
                        1,
                        grade(demanded.code(skill), has.code(skill), LanguageReason.support(place, tested)),
                        LanguageReason.level(demanded.code(skill)),
                        LanguageReason.level(has.code(skill)),
                        LanguageReason.ways(candidate, place, skill, tested)));
            }
        }
    }

    /** The lowest known grade over the four skills as a table entry; 0 for none known. */
    private static int lowest(LanguageLevels demanded, LanguageLevels has, int support) {
        int lowest = Item.UNKNOWN;
        for (var skill : LanguageSkill.values()) {
            int grade = grade(demanded.code(skill), has.code(skill), support);
            if (grade != Item.UNKNOWN && (lowest == Item.UNKNOWN || grade < lowest)) {
                lowest = grade;
            }
        }
        return lowest == Item.UNKNOWN ? 0 : Table.entry(lowest, 1);
    }

    @Override
    public GradeTerms forPlace(PlaceFacts place) {
        var functional = Asked.levels(place, false);
        var tests = Asked.levels(place, true);
        int support = LanguageReason.support(place, false);
        return terms(
                table(
                        Bits.of(CandidateFields.LANGUAGE, 12),
                        code -> lowest(functional, new LanguageLevels(code), support)),
                table(Bits.of(CandidateFields.TESTS, 12), code -> lowest(tests, new LanguageLevels(code), 0)),
                Asked.noLanguage(place) ? Filter.ALWAYS : Filter.NEVER);
    }

    @Override
    public GradeTerms forCandidate(CandidateFacts candidate) {
        var functional = candidate.language().functional();
        var tests = candidate.language().tests();
        return terms(
                table(
                        Bits.of(PlaceFields.LANGUAGE, 13),
                        code -> lowest(new LanguageLevels(code & SUPPORT - 1), functional, code / SUPPORT)),
                table(Bits.of(PlaceFields.TESTS, 12), code -> lowest(new LanguageLevels(code), tests, 0)),
                Filter.has(PlaceFields.FLAGS, PlaceFields.NO_LANGUAGE));
    }

    private static Table table(Bits bits, IntUnaryOperator entry) {
        int[] entries = new int[bits.size()];
        Arrays.setAll(entries, entry);
        return new Table(bits, entries);
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
