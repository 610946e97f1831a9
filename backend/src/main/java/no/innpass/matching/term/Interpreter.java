package no.innpass.matching.term;

import java.util.Arrays;
import java.util.Collections;
import no.innpass.matching.term.Term.Table;

/**
 * Runs filters and terms on one document in memory. Plain and slow on purpose: this is what the language means, and what
 * every engine is tested against.
 */
public final class Interpreter {
    private Interpreter() {}

    public static boolean holds(Filter filter, Document document) {
        return switch (filter) {
            case Filter.Fixed fixed -> fixed.holds();
            case Filter.Between range -> {
                long value = document.number(range.field());
                yield range.from() <= value && value <= range.to();
            }
            case Filter.InTable lookup ->
                lookup.table()
                        .get(lookup.bits().in(document.number(lookup.bits().field())));
            case Filter.Some some ->
                Arrays.stream(document.set(some.field()))
                        .anyMatch(value -> some.from() <= value
                                && value <= some.to()
                                && Collections.binarySearch(some.except(), value) < 0);
            case Filter.HasKey keys -> document.keys(keys.field()).stream().anyMatch(keys.anyOf()::contains);
            case Filter.All all -> all.filters().stream().allMatch(one -> holds(one, document));
            case Filter.Any any -> any.filters().stream().anyMatch(one -> holds(one, document));
            case Filter.Not not -> !holds(not.filter(), document);
        };
    }

    /** The grade that one criterion's terms give a document. */
    public static Grade grade(GradeTerms terms, Document document) {
        int num = 0;
        int den = 0;
        for (var term : terms.terms()) {
            long sums = sums(term, document);
            num += (int) (sums >>> 32);
            den += (int) sums;
        }
        return Grade.of(num, den, den == 0 && holds(terms.notApplicable(), document));
    }

    private static long sums(Term term, Document document) {
        return switch (term) {
            case Term.Fixed fixed -> pack(fixed.num(), fixed.den());
            case Term.BestOf best -> bestOf(best, document);
            case Term.WeightedSet set -> weightedSet(set, document);
            case Table table -> table(table, document);
            case Term.Lowest lowest ->
                lowest.tables().stream()
                        .mapToLong(table -> table(table, document))
                        .filter(sums -> sums != 0)
                        .min()
                        .orElse(0);
            case Term.Tier tier ->
                tier.rungs().stream()
                        .filter(rung -> holds(rung.when(), document))
                        .findFirst()
                        .map(rung -> sums(rung.then(), document))
                        .orElse(0L);
            case Term.Overlap overlap -> {
                long grid = document.number(overlap.field());
                int smaller = Math.min(Long.bitCount(grid), Long.bitCount(overlap.grid()));
                yield pack(100 * Long.bitCount(grid & overlap.grid()), smaller);
            }
            case Term.Late late -> {
                long day = document.number(late.field());
                yield day == 0 ? 0 : pack(late.grade(day), 1);
            }
            case Term.Lower lower -> lower(sums(lower.overlap(), document), sums(lower.late(), document));
        };
    }

    private static long bestOf(Term.BestOf best, Document document) {
        if (!holds(best.known(), document)) {
            return 0;
        }
        int grade = best.steps().stream()
                .filter(step -> holds(step.when(), document))
                .mapToInt(Term.Step::grade)
                .max()
                .orElse(0);
        return pack(best.weight() * grade, best.weight());
    }

    private static long lower(long overlap, long late) {
        boolean first = late == 0 || overlap != 0 && percent(overlap) <= percent(late);
        return first ? overlap : late;
    }

    private static int percent(long sums) {
        return Grade.of((int) (sums >>> 32), (int) sums, false).percent();
    }

    private static long weightedSet(Term.WeightedSet set, Document document) {
        int num = 0;
        int den = 0;
        for (long value : document.set(set.field())) {
            int grade = set.grades().of(value);
            if (grade != Term.Grades.UNKNOWN) {
                int share = (int) value & 127;
                num += share * grade;
                den += share;
            }
        }
        return pack(num, den);
    }

    private static long table(Table table, Document document) {
        int entry = table.entries()[table.bits().in(document.number(table.bits().field()))];
        return pack(Table.num(entry), Table.den(entry));
    }

    /** Lowest keeps working on packed sums: with den 1 the order of sums is the order of grades. */
    private static long pack(int num, int den) {
        return (long) num << 32 | den;
    }
}
