package no.innpass.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innpass.Requirement;
import no.innpass.fixtures.Pair;
import no.innpass.matching.demand.ContractSteps;
import no.innpass.matching.document.LanguageReason;
import no.innpass.matching.document.Standing;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.practiceplace.CredentialDemand;
import no.innpass.practiceplace.LanguageDemand;
import no.innpass.shared.Ability;
import no.innpass.shared.Days;
import no.innpass.shared.DemandKind;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.FunctionalDemand;

/** Whatever is asked and not met is told with a way, read from the demands themselves and not from the explanation (MAT-16). */
@Requirement("MAT-16")
class WaysTest {
    private final Ranking ranking = new Ranking(Pair.TRAVEL, WeightProfiles.STANDARD);

    @Provide
    Arbitrary<Pair> pairs() {
        return Pair.pairs();
    }

    @Property(tries = 2_000)
    void everyUnmetDemandIsToldWithAWay(@ForAll("pairs") Pair pair) {
        Explanation explanation = ranking.explain(pair.candidate(), pair.place());
        for (Subject subject : unmet(pair)) {
            assertThat(explanation.gaps()).as("the gap in %s", subject).anySatisfy(gap -> {
                assertThat(gap.subject()).isEqualTo(subject);
                assertWays(gap.ways());
            });
        }
    }

    @Property(tries = 2_000)
    void everyLegalDemandThatPassesUnansweredOrPlannedIsToldWithAWay(@ForAll("pairs") Pair pair) {
        Explanation explanation = ranking.explain(pair.candidate(), pair.place());
        if (explanation.gates().isEmpty()) {
            assertThat(explanation.legalGaps().stream().map(Hit::subject))
                    .containsExactlyInAnyOrderElementsOf(openByLaw(pair));
            explanation.legalGaps().forEach(hit -> assertWays(hit.ways()));
        }
    }

    @Property(tries = 2_000)
    void everyConditionEveryGateAndEveryMustOfAContractIsToldWithAWay(@ForAll("pairs") Pair pair) {
        Explanation explanation = ranking.explain(pair.candidate(), pair.place());
        explanation.conditions().values().forEach(hits -> hits.forEach(hit -> assertWays(hit.ways())));
        explanation.gates().values().forEach(hits -> hits.forEach(hit -> assertWays(hit.ways())));
        ContractSteps.of(pair.candidate(), pair.place(), concept -> false)
                .forEach(step ->
                        step.before().forEach(before -> assertWays(before.hit().ways())));
    }

    @Property(tries = 2_000)
    void whatCanBeLearntHereIsAGapAndNeverStopsOrHoldsBack(@ForAll("pairs") Pair pair) {
        Explanation explanation = ranking.explain(pair.candidate(), pair.place());
        List<Subject> stopping = new ArrayList<>();
        explanation.gates().values().forEach(hits -> hits.forEach(hit -> stopping.add(hit.subject())));
        explanation.conditions().forEach((code, hits) -> hits.forEach(hit -> stopping.add(hit.subject())));
        pair.place().credentialDemands().stream()
                .map(CredentialDemand::concept)
                .filter(concept -> pair.place().credentialDemands().stream()
                        .filter(demand -> demand.concept() == concept)
                        .allMatch(demand -> demand.kind() == DemandKind.TRAINABLE))
                .forEach(concept -> assertThat(stopping).doesNotContain(Subject.credential(concept)));
    }

    /** One way or more; each with its owner, but for the one that says that nobody knows any; one that waits has its day. */
    private static void assertWays(List<WayOut> ways) {
        assertThat(ways).isNotEmpty();
        if (ways.stream().anyMatch(way -> way.way() == Way.NO_KNOWN_WAY)) {
            assertThat(ways).hasSize(1);
        }
        assertThat(ways).allSatisfy(way -> {
            assertThat(way.way().owner() == Way.Owner.NOBODY).isEqualTo(way.way() == Way.NO_KNOWN_WAY);
            assertThat(way.day() != Days.NONE || way.way() != Way.WAIT_FOR_DATE).isTrue();
        });
    }

    private static List<Subject> unmet(Pair pair) {
        List<Subject> unmet = new ArrayList<>();
        for (CredentialDemand demand : pair.place().credentialDemands()) {
            if (demand.forPlacement()
                    && demand.kind() != DemandKind.LEGAL_HARD
                    && Standing.of(pair.candidate(), demand.concept()) != Standing.HELD) {
                unmet.add(Subject.credential(demand.concept()));
            }
        }
        for (LanguageDemand demand : pair.place().languageDemands()) {
            int has = has(pair, demand);
            if (demand.forPlacement()
                    && has + LanguageReason.support(pair.place(), demand.tested())
                            < demand.level().code()) {
                unmet.add(Subject.language(demand.skill(), demand.tested()));
            }
        }
        for (FunctionalAttribute attribute : FunctionalAttribute.values()) {
            FunctionalDemand demand = pair.place().functionalDemands().get(attribute);
            Ability ability = pair.candidate().functions().get(attribute);
            boolean able = ability == Ability.CAN || ability == Ability.WITH_AID;
            boolean answered = demand == FunctionalDemand.ANSWERED && ability != Ability.UNKNOWN;
            if (demand != FunctionalDemand.NOT_DEMANDED && !able && !answered) {
                unmet.add(Subject.function(attribute));
            }
        }
        pair.place().tasks().stream()
                .filter(task -> !pair.candidate().done().contains(task.concept()))
                .forEach(task -> unmet.add(Subject.task(task.concept())));
        return unmet;
    }

    private static List<Subject> openByLaw(Pair pair) {
        List<Subject> open = new ArrayList<>();
        for (CredentialDemand demand : pair.place().credentialDemands()) {
            if (demand.forPlacement()
                    && demand.kind() == DemandKind.LEGAL_HARD
                    && Standing.of(pair.candidate(), demand.concept()) != Standing.HELD) {
                open.add(Subject.credential(demand.concept()));
            }
        }
        for (LanguageDemand demand : pair.place().languageDemands()) {
            if (demand.forPlacement()
                    && demand.kind() == DemandKind.LEGAL_HARD
                    && has(pair, demand) < demand.level().code()) {
                open.add(Subject.language(demand.skill(), demand.tested()));
            }
        }
        return open.stream().distinct().toList();
    }

    private static int has(Pair pair, LanguageDemand demand) {
        return LanguageReason.has(pair.candidate(), demand.tested()).code(demand.skill());
    }

    @Property(tries = 500)
    void aCriterionWithLessThanAllSaysWhatIsMissing(@ForAll("pairs") Pair pair) {
        Explanation explanation = ranking.explain(pair.candidate(), pair.place());
        explanation.lines().stream()
                .filter(line -> line.grade().known() && line.grade().percent() < 100)
                .forEach(line -> assertThat(explanation.gaps())
                        .as("gaps of %s", line.criterion())
                        .anyMatch(gap -> gap.criterion() == line.criterion()));
    }
}
