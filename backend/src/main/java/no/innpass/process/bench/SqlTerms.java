package no.innpass.process.bench;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import no.innpass.matching.term.BitTable;
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Field;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;

/**
 * The terms of matching as expressions of PostgreSQL over one row for each document: a NUMBER is a bigint, a SET a bigint[], KEYS a
 * uuid[]. For comparison only; it gives the same num and den as an engine.
 */
final class SqlTerms {
    private final StringBuilder lookups = new StringBuilder();
    private int lookupCount;

    /** A lookup of a table is worked out once for each row: these stand after FROM. */
    String lookups() {
        return lookups.toString();
    }

    static String column(Field field) {
        return "\"" + field.name() + "\"";
    }

    String holds(Filter filter) {
        return switch (filter) {
            case Filter.Fixed fixed -> String.valueOf(fixed.holds());
            case Filter.Between range -> column(range.field()) + " between " + range.from() + " and " + range.to();
            case Filter.InTable lookup -> inTable(lookup.bits(), lookup.table());
            case Filter.Some some -> some(some);
            case Filter.HasKey keys ->
                column(keys.field()) + " && array["
                        + keys.anyOf().stream().map(key -> "'" + key + "'").collect(Collectors.joining(","))
                        + "]::uuid[]";
            case Filter.All all -> joined(all.filters(), " and ", "true");
            case Filter.Any any -> joined(any.filters(), " or ", "false");
            case Filter.Not not -> "not (" + holds(not.filter()) + ")";
        };
    }

    private String joined(List<Filter> filters, String word, String none) {
        return filters.isEmpty()
                ? none
                : filters.stream().map(filter -> "(" + holds(filter) + ")").collect(Collectors.joining(word));
    }

    private static String some(Filter.Some some) {
        if (some.from() == some.to() && some.except().isEmpty()) {
            return some.from() + " = any(" + column(some.field()) + ")";
        }
        return "exists (select from unnest(" + column(some.field()) + ") one where one between " + some.from() + " and "
                + some.to() + " and one <> all(" + numbers(some.except()) + "))";
    }

    private static String numbers(List<Long> numbers) {
        return "'{" + numbers.stream().map(String::valueOf).collect(Collectors.joining(",")) + "}'::bigint[]";
    }

    private static String inTable(Bits bits, BitTable table) {
        byte[] bytes = new byte[Math.max(1, bits.size() / Byte.SIZE)];
        for (int value = 0; value < bits.size(); value++) {
            if (table.get(value)) {
                bytes[value / Byte.SIZE] |= (byte) (1 << value % Byte.SIZE);
            }
        }
        return "get_bit('\\x" + HexFormat.of().formatHex(bytes) + "'::bytea, " + in(bits) + ") = 1";
    }

    private static String in(Bits bits) {
        return "((" + column(bits.field()) + " >> " + bits.shift() + ") & " + (bits.size() - 1) + ")::int";
    }

    /** @param num expression of num @param den expression of den */
    record Sum(String num, String den) {}

    Sum sum(GradeTerms terms) {
        List<Sum> sums = terms.terms().stream().map(this::sum).toList();
        return new Sum(
                sums.stream()
                        .map(Sum::num)
                        .collect(Collectors.joining(" + ", "(0 + ", ")"))
                        .replace("(0 + )", "0"),
                sums.stream()
                        .map(Sum::den)
                        .collect(Collectors.joining(" + ", "(0 + ", ")"))
                        .replace("(0 + )", "0"));
    }

    private Sum sum(Term term) {
        return switch (term) {
            case Term.Fixed fixed -> new Sum("" + fixed.num(), "" + fixed.den());
            case Term.BestOf best -> bestOf(best);
            case Term.WeightedSet set -> weighted(set);
            case Term.Table table -> entry(lookup(entryOf(table)));
            case Term.Lowest lowest ->
                entry(lookup("coalesce(least("
                        + lowest.tables().stream()
                                .map(table -> "nullif(" + entryOf(table) + ", 0)")
                                .collect(Collectors.joining(", "))
                        + "), 0)"));
            case Term.Tier tier -> tier(tier);
            case Term.Overlap overlap -> overlap(overlap);
            case Term.Late late -> late(late);
            case Term.Lower lower -> lower(lower);
        };
    }

    private Sum bestOf(Term.BestOf best) {
        String steps = best.steps().stream()
                .map(step -> " when " + holds(step.when()) + " then " + step.grade() * best.weight())
                .collect(Collectors.joining());
        String known = holds(best.known());
        String num = steps.isEmpty() ? "0" : "case when not (" + known + ") then 0" + steps + " else 0 end";
        return new Sum("(" + num + ")", "(case when " + known + " then " + best.weight() + " else 0 end)");
    }

    private static Sum weighted(Term.WeightedSet set) {
        throw new IllegalArgumentException(
                "candidates have no weighted sets: " + set.field().name());
    }

    private Sum tier(Term.Tier tier) {
        StringBuilder num = new StringBuilder("(case");
        StringBuilder den = new StringBuilder("(case");
        for (Term.Rung rung : tier.rungs()) {
            String when = " when " + holds(rung.when()) + " then ";
            Sum then = sum(rung.then());
            num.append(when).append(then.num());
            den.append(when).append(then.den());
        }
        return new Sum(num + " else 0 end)", den + " else 0 end)");
    }

    private static Sum overlap(Term.Overlap overlap) {
        String theirs = column(overlap.field());
        return new Sum(
                "100 * bit_count((" + theirs + " & " + overlap.grid() + ")::bit(64))",
                "least(" + Long.bitCount(overlap.grid()) + ", bit_count(" + theirs + "::bit(64)))");
    }

    private static Sum late(Term.Late late) {
        String theirs = column(late.field());
        String days = late.ofDocument() ? theirs + " - " + late.day() : late.day() + " - " + theirs;
        return new Sum(
                "(case when " + theirs + " = 0 then 0 else 100 - least(100, greatest(0, " + days + ")) end)",
                "(case when " + theirs + " = 0 then 0 else 1 end)");
    }

    private static Sum lower(Term.Lower lower) {
        Sum week = overlap(lower.overlap());
        Sum start = late(lower.late());
        String first = "(" + start.den() + " = 0 or " + week.den() + " > 0 and (2 * (" + week.num() + ") + "
                + week.den() + ") / (2 * greatest(1, " + week.den() + ")) <= " + start.num() + ")";
        return new Sum(
                "(case when " + first + " then " + week.num() + " else " + start.num() + " end)",
                "(case when " + first + " then " + week.den() + " else " + start.den() + " end)");
    }

    private static String entryOf(Term.Table table) {
        String entries =
                Arrays.stream(table.entries()).mapToObj(String::valueOf).collect(Collectors.joining(","));
        return "('{" + entries + "}'::int[])[1 + " + in(table.bits()) + "]";
    }

    private String lookup(String expression) {
        String name = "looked" + ++lookupCount;
        lookups.append(" cross join lateral (select ")
                .append(expression)
                .append(" as entry offset 0) ")
                .append(name);
        return name + ".entry";
    }

    private static Sum entry(String entry) {
        return new Sum("(" + entry + " >> 8)", "(" + entry + " & 255)");
    }
}
