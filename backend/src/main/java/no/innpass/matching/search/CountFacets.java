package no.innpass.matching.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import no.innpass.matching.engine.FindQuery;
import no.innpass.matching.engine.Finder;
import no.innpass.matching.term.Field;
import no.innpass.matching.term.Filter;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.LanguageSkill;
import org.jspecify.annotations.Nullable;

/** Counts the hits of one search for each value of each facet, as if the other filters stayed. */
final class CountFacets {
    private static final int MOST_CONCEPTS = 12;

    private final Finder finder;
    private final Filter base;
    private final List<Narrowing> chosen;
    private final Map<FacetCode, FacetView> views = new EnumMap<>(FacetCode.class);

    CountFacets(Finder finder, Filter base, List<Narrowing> chosen) {
        this.finder = finder;
        this.base = base;
        this.chosen = chosen;
    }

    /** In the order of the codes. */
    List<FacetView> views() {
        return List.copyOf(views.values());
    }

    /**
     * Concepts, the most frequent first.
     *
     * @param code of the concept that a value of the field stands for; null for a value that does not count
     */
    CountFacets concepts(
            FacetCode facet,
            Field field,
            LongFunction<@Nullable String> code,
            UnaryOperator<String> name,
            Set<String> asked) {
        Map<String, Integer> counts = count(facet, field, code);
        asked.forEach(one -> counts.putIfAbsent(one, 0));
        List<FacetView.FacetValue> values = counts.entrySet().stream()
                .map(one -> new FacetView.FacetValue(
                        one.getKey(), name.apply(one.getKey()), one.getValue(), asked.contains(one.getKey())))
                .sorted(Comparator.comparing((FacetView.FacetValue value) -> !value.chosen())
                        .thenComparing(FacetView.FacetValue::count, Comparator.reverseOrder())
                        .thenComparing(FacetView.FacetValue::name))
                .limit(MOST_CONCEPTS)
                .toList();
        views.put(facet, new FacetView(facet, values));
        return this;
    }

    /** Values in the order in which they are given; those without hits only where they are asked for. */
    CountFacets ordered(
            FacetCode facet,
            Field field,
            LongFunction<@Nullable String> value,
            List<String> order,
            UnaryOperator<String> name,
            Set<String> asked) {
        put(facet, count(facet, field, value), order, name, asked);
        return this;
    }

    /** The four skills; what is said of none is counted as UNKNOWN. */
    CountFacets languages(Field levels, List<LanguageRange> ranges) {
        for (LanguageRange range : ranges) {
            LanguageSkill skill = range.skill();
            Map<String, Integer> counts = count(
                    range.facet(),
                    levels,
                    bits -> new LanguageLevels((int) bits & 0xfff)
                            .get(skill)
                            .map(Enum::name)
                            .orElse("UNKNOWN"));
            List<String> order = new ArrayList<>();
            for (LanguageLevel level : LanguageLevel.values()) {
                order.add(level.name());
            }
            order.add("UNKNOWN");
            put(range.facet(), counts, order, any -> "", Set.of());
        }
        return this;
    }

    private void put(
            FacetCode facet,
            Map<String, Integer> counts,
            List<String> order,
            UnaryOperator<String> name,
            Set<String> asked) {
        List<FacetView.FacetValue> values = order.stream()
                .filter(value -> counts.containsKey(value) || asked.contains(value))
                .map(value -> new FacetView.FacetValue(
                        value, name.apply(value), counts.getOrDefault(value, 0), asked.contains(value)))
                .toList();
        views.put(facet, new FacetView(facet, values));
    }

    private Map<String, Integer> count(FacetCode facet, Field field, LongFunction<@Nullable String> value) {
        Filter filter = Narrowing.allBut(facet, base, chosen);
        Map<String, Integer> counts = new HashMap<>();
        finder.count(new FindQuery.Count(field, filter)).forEach((key, count) -> {
            @Nullable String known = value.apply(key);
            if (known != null) {
                counts.merge(known, count, Integer::sum);
            }
        });
        return counts;
    }
}
