package no.innpass.matching.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innpass.matching.Basis;
import no.innpass.matching.Explanation;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.Points;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.gate.ConditionCode;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Item;
import no.innpass.matching.reason.Subject;

/**
 * Whether a pair belongs to "within reach", and what would have to be closed (MAT-20): a pair that no gate stops, with a condition, or known
 * well enough and below the minimum, that would stand in the ordinary list once at most two named gaps or conditions are closed. Every
 * condition has to be lifted and counts towards the two; a closed gap, and the demand behind a lifted condition, counts 100. Exact: it
 * tries all.
 *
 * <p>Where several would do: the fewest; then what does not lie in somebody's will alone (a job, a wish, openness); then the highest score;
 * then the order of the criteria.
 */
public final class WithinReach {
    private static final Set<Criterion> OF_THE_WILL = EnumSet.of(Criterion.HIRE, Criterion.WISH, Criterion.OPENNESS);

    private static final Comparator<Closings> BEST =
            Comparator.comparingLong(WithinReach::ofTheWill).thenComparing(Closings::after, Points.BY_SCORE);

    private WithinReach() {}

    /**
     * @param functions the reader may know functional facts (PRI-07). To another no such condition or gap is told, none counts, and a pair
     *     that only FUNCTION_CONFLICT holds back is in no list
     */
    public static Optional<Closings> of(Explanation explanation, MatchSettings set, boolean functions) {
        List<Closing> conditions = conditions(explanation.conditions(), functions);
        Points today = explanation.score().points();
        boolean hidden = conditions.isEmpty() && !explanation.conditions().isEmpty();
        boolean held = !conditions.isEmpty() || !passes(today, set);
        if (!explanation.gates().isEmpty() || hidden || !held || conditions.size() > Closings.MOST) {
            return Optional.empty();
        }
        Sheet sheet = new Sheet(explanation);
        List<Item> met = met(sheet, conditions);
        Points after = sheet.with(met);
        if (passes(after, set)) {
            return Optional.of(new Closings(conditions, after));
        }
        if (conditions.size() == Closings.MOST) {
            return Optional.empty();
        }
        return closed(sheet, conditions, met, set, functions);
    }

    /** One gap beside the condition that there may be, or else two. */
    private static Optional<Closings> closed(
            Sheet sheet, List<Closing> conditions, List<Item> met, MatchSettings set, boolean functions) {
        List<Closing.Gap> gaps = sheet.gaps(met, functions);
        List<Closings> ones = gaps.stream()
                .map(gap -> with(sheet, conditions, met, List.of(gap)))
                .toList();
        Optional<Closings> one = best(ones.stream(), set);
        if (one.isPresent() || !conditions.isEmpty()) {
            return one;
        }
        List<List<Closing.Gap>> twos = new ArrayList<>();
        int base = sheet.with(met).p();
        for (int i = 0; i < ones.size(); i++) {
            for (int j = i + 1; j < ones.size(); j++) {
                Points most = atMost(ones.get(i).after(), ones.get(j).after(), base);
                boolean together = gaps.get(i).criterion() == Criterion.HOURS
                        && gaps.get(j).criterion() == Criterion.HOURS;
                if (together || passes(most, set)) {
                    twos.add(List.of(gaps.get(i), gaps.get(j)));
                }
            }
        }
        return best(twos.stream().map(two -> with(sheet, conditions, met, two)), set);
    }

    /**
     * Two gaps of one criterion may bring a percent more than each alone, by rounding; nothing else brings more than the sum, but for week and
     * start in HOURS, of which the lower counts.
     */
    private static Points atMost(Points one, Points other, int base) {
        return new Points(Math.min(100 * one.k(), one.p() + other.p() - base + 100), one.k(), one.a());
    }

    /** The first of the best. */
    private static Optional<Closings> best(Stream<Closings> all, MatchSettings set) {
        return all.filter(closings -> passes(closings.after(), set))
                .reduce((one, other) -> BEST.compare(other, one) < 0 ? other : one);
    }

    private static Closings with(Sheet sheet, List<Closing> conditions, List<Item> met, List<Closing.Gap> gaps) {
        List<Item> closed = new ArrayList<>(met);
        gaps.forEach(gap -> closed.addAll(gap.items()));
        return new Closings(Stream.concat(conditions.stream(), gaps.stream()).toList(), sheet.with(closed));
    }

    /** The minimum is that of pairs that are known well enough (MAT-19). */
    private static boolean passes(Points points, MatchSettings set) {
        return points.basis(set.thinBasis()) == Basis.THIN || points.shown().orElse(0) >= set.minScore();
    }

    private static long ofTheWill(Closings closings) {
        return closings.all().stream()
                .filter(closing -> closing instanceof Closing.Gap gap && OF_THE_WILL.contains(gap.criterion()))
                .count();
    }

    /** Each demand and each function by itself, Norwegian and a job to reach as one each. */
    private static List<Closing> conditions(Map<ConditionCode, List<Hit>> conditions, boolean functions) {
        List<Closing> all = new ArrayList<>();
        conditions.forEach((code, hits) -> {
            if (code == ConditionCode.NO_REACHABLE_JOB) {
                all.add(new Closing.Condition(code, hits));
            } else if (functions || code != ConditionCode.FUNCTION_CONFLICT) {
                List<Hit> norwegian = hits.stream().filter(WithinReach::isLevel).toList();
                hits.stream()
                        .filter(hit -> !isLevel(hit))
                        .forEach(hit -> all.add(new Closing.Condition(code, List.of(hit))));
                if (!norwegian.isEmpty()) {
                    all.add(new Closing.Condition(code, norwegian));
                }
            }
        });
        return all;
    }

    private static boolean isLevel(Hit hit) {
        Subject.Kind kind = hit.subject().kind();
        return kind == Subject.Kind.LANGUAGE || kind == Subject.Kind.TEST;
    }

    private static List<Item> met(Sheet sheet, Collection<Closing> conditions) {
        return conditions.stream()
                .filter(Closing.Condition.class::isInstance)
                .map(Closing.Condition.class::cast)
                .flatMap(condition ->
                        condition.hits().stream().flatMap(hit -> sheet.item(condition.code(), hit).stream()))
                .toList();
    }
}
