package no.innpass.matching.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innpass.Requirement;
import no.innpass.fixtures.Pair;
import no.innpass.matching.Basis;
import no.innpass.matching.Explanation;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.Ranking;
import no.innpass.matching.WeightProfiles;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.gate.ConditionCode;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Item;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.Way;

/** "Within reach" by trying every set of things to close, one and two at a time, with the sums taken anew each time. */
class WithinReachTest {
    private static final Set<Subject.Kind> LEVELS = Set.of(Subject.Kind.LANGUAGE, Subject.Kind.TEST);

    private final Ranking ranking = new Ranking(Pair.TRAVEL, WeightProfiles.STANDARD);

    @Provide
    Arbitrary<Pair> pairs() {
        return Pair.pairs();
    }

    @Provide
    Arbitrary<MatchSettings> settings() {
        return net.jqwik.api.Arbitraries.of(40, 55, 70, 90).map(minimum -> new MatchSettings(50, minimum));
    }

    /** What closing one thing makes of the pair: a condition is gone, items count 100. */
    private record Step(Optional<String> condition, Criterion criterion, Set<Subject> subjects) {}

    @Property(tries = 3_000)
    @Requirement("MAT-20")
    void holdsExactlyThePairsThatAtMostTwoClosingsBringIn(
            @ForAll("pairs") Pair pair, @ForAll("settings") MatchSettings set) {
        Explanation explanation = ranking.explain(pair.candidate(), pair.place());
        Optional<Closings> found = WithinReach.of(explanation, set, true);
        if (!explanation.gates().isEmpty() || set.ordinary(explanation.score())) {
            assertThat(found).isEmpty();
            return;
        }
        List<Step> steps = steps(explanation);
        int fewest = fewest(explanation, set, steps);
        assertThat(found.map(closings -> closings.all().size()).orElse(3)).isEqualTo(fewest);
        found.ifPresent(closings -> {
            assertThat(passes(closings.after().p(), explanation, set)).isTrue();
            assertThat(closings.all())
                    .allSatisfy(closing -> assertThat(closing.ways()).isNotEmpty());
            assertThat(closings.all().stream().filter(Closing.Condition.class::isInstance))
                    .as("every condition is named")
                    .hasSize((int) steps.stream()
                            .filter(step -> step.condition().isPresent())
                            .count());
        });
    }

    /** 3 where two do not suffice. */
    private static int fewest(Explanation explanation, MatchSettings set, List<Step> steps) {
        for (int size = 1; size <= 2; size++) {
            for (List<Step> some : subsets(steps, size)) {
                boolean lifted = some.containsAll(steps.stream()
                        .filter(step -> step.condition().isPresent())
                        .toList());
                if (lifted && passes(sum(explanation, some), explanation, set)) {
                    return size;
                }
            }
        }
        return 3;
    }

    private static List<List<Step>> subsets(List<Step> steps, int size) {
        if (size == 1) {
            return steps.stream().map(List::of).toList();
        }
        return IntStream.range(0, steps.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, steps.size()).mapToObj(j -> List.of(steps.get(i), steps.get(j))))
                .toList();
    }

    private static boolean passes(int p, Explanation explanation, MatchSettings set) {
        int k = explanation.score().points().k();
        return explanation.score().points().basis(set.thinBasis()) == Basis.THIN || 2 * p + k >= 2 * k * set.minScore();
    }

    /** P, with the grade of each criterion taken anew from its items. */
    private static int sum(Explanation explanation, List<Step> closed) {
        int p = 0;
        for (Explanation.Line line : explanation.lines()) {
            if (line.grade().known()) {
                Set<Subject> here = closed.stream()
                        .filter(step -> step.criterion() == line.criterion())
                        .flatMap(step -> step.subjects().stream())
                        .collect(Collectors.toSet());
                p += line.weight() * percent(line, here);
            }
        }
        return p;
    }

    private static int percent(Explanation.Line line, Set<Subject> closed) {
        if (closed.isEmpty()) {
            return line.grade().percent();
        }
        if (line.criterion() == Criterion.LANGUAGE) {
            return 100;
        }
        List<Item> known = line.items().stream().filter(Item::known).toList();
        if (line.criterion() == Criterion.HOURS) {
            return known.stream()
                    .mapToInt(item -> closed.contains(item.subject()) ? 100 : item.percent())
                    .min()
                    .orElseThrow();
        }
        double num = 0;
        double den = 0;
        for (Item item : known) {
            num += item.weight() * (closed.contains(item.subject()) ? 100 : item.percent());
            den += item.weight();
        }
        return (int) Math.floor(num / den + 0.5);
    }

    private static List<Step> steps(Explanation explanation) {
        List<Step> steps = new ArrayList<>();
        explanation.conditions().forEach((code, hits) -> steps.addAll(conditions(code, hits)));
        for (Explanation.Line line : explanation.lines()) {
            List<Item> open = line.items().stream()
                    .filter(item -> item.known() && item.percent() < 100)
                    .filter(item -> item.ways().getFirst().way() != Way.NO_KNOWN_WAY)
                    .toList();
            if (line.criterion() == Criterion.LANGUAGE && !open.isEmpty()) {
                steps.add(new Step(
                        Optional.empty(),
                        line.criterion(),
                        Set.of(open.getFirst().subject())));
            } else {
                open.forEach(item -> steps.add(new Step(Optional.empty(), line.criterion(), Set.of(item.subject()))));
            }
        }
        return steps;
    }

    private static List<Step> conditions(ConditionCode code, List<Hit> hits) {
        return switch (code) {
            case OUT_OF_REACH -> List.of(step(code, Criterion.TRAVEL, hits));
            case NO_REACHABLE_JOB -> List.of(new Step(Optional.of(code.name()), Criterion.HIRE, Set.of()));
            case FUNCTION_CONFLICT ->
                hits.stream()
                        .map(hit -> step(code, Criterion.CAPABILITY, List.of(hit)))
                        .toList();
            case DEMAND_UNMET -> {
                List<Step> demands = new ArrayList<>();
                hits.stream()
                        .filter(hit -> hit.subject().kind() == Subject.Kind.CREDENTIAL)
                        .forEach(hit -> demands.add(step(code, Criterion.FORMAL, List.of(hit))));
                // A smaller post takes the condition away and no item with it: hours are held against the week, not the
                // post.
                hits.stream()
                        .filter(hit -> hit.subject().kind() == Subject.Kind.POSITION)
                        .forEach(
                                hit -> demands.add(new Step(Optional.of(code + " " + hit), Criterion.HOURS, Set.of())));
                List<Hit> levels = hits.stream()
                        .filter(hit -> LEVELS.contains(hit.subject().kind()))
                        .toList();
                if (!levels.isEmpty()) {
                    demands.add(step(code, Criterion.LANGUAGE, levels));
                }
                yield demands;
            }
        };
    }

    private static Step step(ConditionCode code, Criterion criterion, List<Hit> hits) {
        return new Step(
                Optional.of(code + " " + hits),
                criterion,
                hits.stream().map(Hit::subject).collect(Collectors.toSet()));
    }

    @Property
    @Requirement({"MAT-20", "PRI-07"})
    void whoMayNotKnowFunctionalFactsIsToldNone(@ForAll("pairs") Pair pair, @ForAll("settings") MatchSettings set) {
        Explanation explanation = ranking.explain(pair.candidate(), pair.place());
        Optional<Closings> told = WithinReach.of(explanation, set, false);
        if (explanation.conditions().keySet().equals(Set.of(ConditionCode.FUNCTION_CONFLICT))) {
            assertThat(told).isEmpty();
        }
        told.ifPresent(closings -> assertThat(closings.all()).noneMatch(WithinReachTest::isFunctional));
    }

    private static boolean isFunctional(Closing closing) {
        return switch (closing) {
            case Closing.Condition condition -> condition.code() == ConditionCode.FUNCTION_CONFLICT;
            case Closing.Gap gap -> gap.criterion() == Criterion.CAPABILITY;
        };
    }
}
