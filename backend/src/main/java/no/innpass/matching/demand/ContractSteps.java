package no.innpass.matching.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.CredentialReason;
import no.innpass.matching.document.DemandSlot;
import no.innpass.matching.document.LanguageReason;
import no.innpass.matching.document.Standing;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Subject;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.ContractType;
import no.innpass.shared.LanguageSkill;

/**
 * What stands before each contract that a place names, for one candidate (MAT-11, MAT-12): "can train here" and "can be hired here" are two
 * questions. For explanations only; {@link ContractReach} says the same in filters.
 */
public final class ContractSteps {
    /** Contracts that stand for each tag where a must is told and no contract is named. */
    private static final List<ContractType> TOLD =
            List.of(ContractType.EXTRA_SHIFT, ContractType.TEMPORARY_3M_PLUS, ContractType.PERMANENT);

    private ContractSteps() {}

    /** How far a must has come. */
    public enum Reach {
        /** Known to be missed, and nothing is on its way. */
        MISSED,
        /** Nobody knows, or it is on its way without a day. */
        OPEN,
        /** It has a day, or comes during the placement. */
        COMING
    }

    /** A must that is not met. */
    public record Before(Hit hit, Reach reach) {}

    /** @param before empty where every must is met */
    public record Step(ContractType type, CanState state, List<Before> before) {}

    /**
     * One for each contract named, and for each that a must is told of, in the order of the types.
     *
     * @param tests whether a credential is a test of Norwegian: with one on its way no level is given up
     */
    public static List<Step> of(CandidateFacts candidate, PlaceFacts place, IntPredicate tests) {
        boolean coming = candidate.certificateList().stream()
                .filter(fact -> tests.test(fact.concept()))
                .map(Standing::of)
                .anyMatch(standing -> standing == Standing.DATED || standing == Standing.UNDATED);
        return types(place)
                .map(type -> new Step(
                        type, ContractReach.of(type, candidate, place), before(type, candidate, place, coming)))
                .toList();
    }

    private static Stream<ContractType> types(PlaceFacts place) {
        Set<ContractType> named = place.job().contracts();
        Stream<ContractType> demanded = TOLD.stream()
                .filter(type ->
                        named.stream().noneMatch(one -> DemandSlot.ofContract(one) == DemandSlot.ofContract(type)))
                .filter(type -> asks(DemandSlot.ofContract(type), place));
        return Stream.concat(named.stream(), demanded).sorted();
    }

    private static boolean asks(DemandSlot slot, PlaceFacts place) {
        return !slot.credentials(place).isEmpty()
                || Stream.of(LanguageSkill.values())
                        .anyMatch(skill -> slot.levels(place, false).code(skill) > 0
                                || slot.levels(place, true).code(skill) > 0);
    }

    private static List<Before> before(
            ContractType type, CandidateFacts candidate, PlaceFacts place, boolean testComing) {
        var slot = DemandSlot.ofContract(type);
        List<Before> before = new ArrayList<>();
        for (int concept : slot.credentials(place)) {
            var standing = Standing.of(candidate, concept);
            if (standing != Standing.HELD) {
                var kind = slot.kind(place, concept);
                before.add(new Before(
                        new Hit(
                                Subject.credential(concept),
                                CredentialReason.asked(kind),
                                CredentialReason.answer(candidate, concept),
                                CredentialReason.ways(candidate, concept, kind)),
                        reach(standing)));
            }
        }
        for (var skill : LanguageSkill.values()) {
            for (boolean tested : new boolean[] {false, true}) {
                level(slot, skill, candidate, place, tested)
                        .map(one -> one.reach() == Reach.MISSED && testComing ? new Before(one.hit(), Reach.OPEN) : one)
                        .ifPresent(before::add);
            }
        }
        return before;
    }

    private static Reach reach(Standing standing) {
        return switch (standing) {
            case NONE, EXPIRED -> Reach.MISSED;
            case DATED, DURING -> Reach.COMING;
            case UNKNOWN, UNDATED, HELD -> Reach.OPEN;
        };
    }

    private static Optional<Before> level(
            DemandSlot slot, LanguageSkill skill, CandidateFacts candidate, PlaceFacts place, boolean tested) {
        int demanded = slot.levels(place, tested).code(skill);
        int has = LanguageReason.has(candidate, tested).code(skill);
        if (demanded <= has) {
            return Optional.empty();
        }
        var planned = candidate.language().plannedTest(skill).filter(test -> test.answers(demanded));
        var reach = planned.isPresent()
                ? planned.get().dated() ? Reach.COMING : Reach.OPEN
                : has == 0 ? Reach.OPEN : Reach.MISSED;
        return Optional.of(new Before(
                new Hit(
                        Subject.language(skill, tested),
                        LanguageReason.level(demanded),
                        LanguageReason.level(has),
                        LanguageReason.ways(
                                candidate, place, new LanguageReason.Level(skill, tested, demanded, false))),
                reach));
    }
}
