package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innpass.Requirement;
import no.innpass.practiceplace.rule.RuleSet;
import no.innpass.practiceplace.rule.RuleTerms;
import no.innpass.shared.ContractType;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.FactState;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.Prospect;
import org.junit.jupiter.api.Test;

/** What rules ask comes to what the need asks (PLC-07), and nothing is lost of either. */
@Requirement("PLC-07")
class RuledNeedTest {
    private static final Set<DemandTag> HIRING = Set.of(DemandTag.TEMPORARY, DemandTag.PERMANENT);

    @Test
    void aNeedThatNobodyAskedAboutNorwegianIsHeldByTheLawForContractsAndStaysUnasked() {
        Need need = RuledNeed.of(Needs.small(), List.of(law(level(LanguageLevel.B1, true, HIRING))));
        assertThat(need.language().state()).isEqualTo(FactState.NOT_ASKED);
        assertThat(need.language().demands()).singleElement().satisfies(demand -> {
            assertThat(demand.kind()).isEqualTo(DemandKind.LEGAL_HARD);
            assertThat(demand.legalGround()).isEqualTo("Loven");
            assertThat(demand.tags()).isEqualTo(HIRING);
        });
    }

    @Test
    void whatTheRuleAsksForThePlacementIsAskedThere() {
        Need need =
                RuledNeed.of(Needs.small(), List.of(law(level(LanguageLevel.A2, false, Set.of(DemandTag.PLACEMENT)))));
        assertThat(need.language().state()).isEqualTo(FactState.VALUE);
    }

    @Test
    void anOwnersRuleIsNoLawAndShortensContracts() {
        RuleSet owners = rule(
                DemandKind.FORMAL_DISPENSABLE,
                new RuleTerms(
                        List.of(),
                        List.of(new RuleTerms.Paper("health-worker-education", Set.of(DemandTag.PERMANENT))),
                        List.of(new RuleTerms.Limit(ContractType.TEMPORARY_UNDER_3M, 2, 12)),
                        null,
                        null));
        Need told = Needs.with(
                List.of(Needs.BAKE),
                Prospect.POSSIBLE,
                new NeedTerms.Contract(ContractType.TEMPORARY_UNDER_3M, null, 6),
                new NeedTerms.Contract(ContractType.PERMANENT, null, null));
        Need need = RuledNeed.of(told, List.of(owners));
        assertThat(need.credentials().demands()).singleElement().satisfies(demand -> {
            assertThat(demand.kind()).isEqualTo(DemandKind.FORMAL_DISPENSABLE);
            assertThat(demand.legalGround()).isNull();
        });
        assertThat(need.job().contracts())
                .containsExactly(
                        new NeedTerms.Contract(ContractType.TEMPORARY_UNDER_3M, 2, 6),
                        new NeedTerms.Contract(ContractType.PERMANENT, null, null));
    }

    @Property
    void theSameRulesAgainChangeNothing(@ForAll("rules") List<RuleSet> rules) {
        Need once = RuledNeed.of(Needs.full(), rules);
        assertThat(RuledNeed.of(once, rules)).isEqualTo(once);
    }

    @Property
    void nothingThatTheNeedAsksIsLost(@ForAll("rules") List<RuleSet> rules) {
        Need need = RuledNeed.of(Needs.full(), rules);
        assertThat(need.language().demands())
                .containsAll(Needs.full().language().demands());
        assertThat(need.credentials().demands())
                .containsAll(Needs.full().credentials().demands());
    }

    @Property
    void eachTagOfEachRuleIsAskedAsHighOrHigher(@ForAll("rules") List<RuleSet> rules) {
        Need need = RuledNeed.of(Needs.full(), rules);
        for (RuleSet rule : rules) {
            for (RuleTerms.Level asked : rule.terms().levels()) {
                assertThat(asked.tags())
                        .allMatch(tag -> need.language().demands().stream()
                                .anyMatch(level -> level.skill() == asked.skill()
                                        && level.tested() == asked.tested()
                                        && level.level().code() >= asked.level().code()
                                        && level.kind().compareTo(rule.kind()) <= 0
                                        && level.tags().contains(tag)));
            }
        }
    }

    @Property
    void theHighestDemandOfATagIsTheSameInEveryOrderOfTheRules(
            @ForAll("rules") List<RuleSet> rules, @ForAll long seed) {
        List<RuleSet> mixed = new ArrayList<>(rules);
        Collections.shuffle(mixed, new Random(seed));
        assertThat(highest(RuledNeed.of(Needs.full(), mixed))).isEqualTo(highest(RuledNeed.of(Needs.full(), rules)));
    }

    private static Set<String> highest(Need need) {
        return need.language().demands().stream()
                .flatMap(level -> level.tags().stream()
                        .map(tag -> level.skill() + " " + level.tested() + " " + tag + " "
                                + need.language().demands().stream()
                                        .filter(other -> other.skill() == level.skill()
                                                && other.tested() == level.tested()
                                                && other.tags().contains(tag))
                                        .mapToInt(other -> other.level().code())
                                        .max()
                                        .orElseThrow()))
                .collect(Collectors.toSet());
    }

    @Provide
    static Arbitrary<List<RuleSet>> rules() {
        Arbitrary<RuleTerms.Level> level = Combinators.combine(
                        Arbitraries.of(LanguageSkill.class),
                        Arbitraries.of(LanguageLevel.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(DemandTag.class).set().ofMinSize(1))
                .as(RuleTerms.Level::new);
        return Combinators.combine(
                        Arbitraries.of(DemandKind.LEGAL_HARD, DemandKind.FORMAL_DISPENSABLE),
                        level.list().ofMaxSize(4))
                .as((kind, levels) -> rule(kind, new RuleTerms(levels, List.of(), List.of(), null, null)))
                .list()
                .ofMaxSize(3);
    }

    private static RuleTerms.Level level(LanguageLevel level, boolean tested, Set<DemandTag> tags) {
        return new RuleTerms.Level(LanguageSkill.SPEAKING, level, tested, tags);
    }

    private static RuleSet law(RuleTerms.Level level) {
        return rule(DemandKind.LEGAL_HARD, new RuleTerms(List.of(level), List.of(), List.of(), null, null));
    }

    private static RuleSet rule(DemandKind kind, RuleTerms terms) {
        return new RuleSet(
                new UUID(0, 7),
                "Regel",
                "Rule",
                "Loven",
                kind,
                new RuleSet.Where("88.911", null, null),
                LocalDate.of(2018, 8, 1),
                null,
                terms,
                1);
    }
}
