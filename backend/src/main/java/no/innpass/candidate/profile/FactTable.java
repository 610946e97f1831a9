package no.innpass.candidate.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.innpass.shared.FactState;
import org.jspecify.annotations.Nullable;

/**
 * How one section stands in its table, besides the columns that every fact has.
 *
 * @param table name of the table
 * @param columns the section's own columns
 * @param values their values for a fact, in that order: text, numbers, flags, days, ids, and lists for arrays. Two facts with equal
 *     values say the same
 * @param read a fact from the current row
 * @param make the section around its facts
 */
record FactTable<F extends Fact>(
        SectionName name,
        String table,
        List<String> columns,
        Function<F, List<@Nullable Object>> values,
        BiFunction<FactRow, FactMark, F> read,
        Make<F> make) {

    /** A section of the given facts; at most one where the section holds one. */
    interface Make<F> {
        Section section(FactState state, List<F> facts, SectionMark mark);
    }

    Section untouched() {
        return make.section(FactState.NOT_ASKED, List.of(), SectionMark.UNTOUCHED);
    }

    @SuppressWarnings("unchecked") // each section is paired with its own table in FactTables.of
    List<F> factsOf(Section section) {
        return (List<F>) section.facts();
    }

    List<List<@Nullable Object>> valuesOf(List<F> facts) {
        return facts.stream().map(values).toList();
    }

    /** True when both lists hold the same facts equally often, in any order. */
    boolean sayTheSame(List<F> one, List<F> other) {
        List<List<@Nullable Object>> rest = new ArrayList<>(valuesOf(other));
        return one.size() == other.size() && valuesOf(one).stream().allMatch(rest::remove);
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    static boolean is(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    static <T> @Nullable T one(List<T> facts) {
        return facts.isEmpty() ? null : facts.getFirst();
    }
}
