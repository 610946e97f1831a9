package no.innpass.matching.gate;

import static no.innpass.fixtures.ArbitraryCandidates.YEAR;
import static no.innpass.fixtures.CandidateBuilder.aCandidate;
import static no.innpass.fixtures.PlaceBuilder.aPlace;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateBuilder;
import no.innpass.fixtures.Pair;
import no.innpass.fixtures.PlaceBuilder;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.shared.Ability;
import no.innpass.shared.CertificateState;
import no.innpass.shared.ContractType;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.FunctionalDemand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import no.innpass.shared.TravelMeans;
import org.junit.jupiter.api.Test;

@Requirement("MAT-05")
class StopsTest {
    private final Stops stops = new Stops(Pair.TRAVEL);

    @Test
    void theListsAreClosed() {
        assertThat(Arrays.stream(GateCode.values()).map(Enum::name))
                .containsExactly(
                        "LEGAL_DEMAND",
                        "PLACE_FULL",
                        "OUTSIDE_DATES",
                        "CANDIDATE_WITHDRAWN",
                        "CANDIDATE_VETO",
                        "EMPLOYER_BLOCKED",
                        "CAPACITY_OR_CAP");
        assertThat(Arrays.stream(ConditionCode.values()).map(Enum::name))
                .containsExactly("OUT_OF_REACH", "DEMAND_UNMET", "FUNCTION_CONFLICT", "NO_REACHABLE_JOB");
        assertThat(stops.gates().stream().map(StopRule::code)).containsExactly(GateCode.values());
        assertThat(stops.conditions().stream().map(StopRule::code)).containsExactly(ConditionCode.values());
    }

    private void assertGate(CandidateBuilder candidate, PlaceBuilder place, GateCode... codes) {
        assertThat(stops.gateHits(candidate.build(), place.build())).containsOnlyKeys(codes);
    }

    private void assertCondition(CandidateBuilder candidate, PlaceBuilder place, ConditionCode... codes) {
        assertThat(stops.conditionHits(candidate.build(), place.build())).containsOnlyKeys(codes);
        assertThat(stops.gateHits(candidate.build(), place.build())).isEmpty();
    }

    @Test
    void nothingKnownStopsNothing() {
        assertGate(aCandidate(), aPlace());
        assertCondition(aCandidate(), aPlace());
    }

    @Test
    void aFullABlockedAndACappedPlaceStop() {
        assertGate(aCandidate(), aPlace().seats(0), GateCode.PLACE_FULL);
        assertGate(aCandidate(), aPlace().blocked(), GateCode.EMPLOYER_BLOCKED);
        assertGate(aCandidate(), aPlace().capReached(), GateCode.CAPACITY_OR_CAP);
        assertGate(aCandidate().withdrawn(), aPlace(), GateCode.CANDIDATE_WITHDRAWN);
    }

    @Test
    @Requirement("MAT-04")
    void readyAfterTheLatestStartIsOutsideTheDates() {
        assertGate(aCandidate().readyFrom(YEAR + 31), aPlace().start(0, YEAR + 30, 60), GateCode.OUTSIDE_DATES);
        assertGate(aCandidate().readyFrom(YEAR + 30), aPlace().start(0, YEAR + 30, 60));
        assertGate(aCandidate().readyFrom(YEAR + 31), aPlace());
    }

    @Test
    @Requirement("MAT-10")
    void aVetoStopsHoweverSmallTheTask() {
        var candidate = aCandidate().vetoes(Set.of(7), Set.of(new UUID(0, 8)));
        assertGate(candidate, aPlace().task(1, 99, false).task(7, 1, true), GateCode.CANDIDATE_VETO);
        assertGate(candidate, aPlace().workplace(new UUID(0, 8)), GateCode.CANDIDATE_VETO);
        assertGate(candidate, aPlace().task(6, 50, false).task(8, 50, false));
    }

    @Test
    void longerThanTheOwnMaximumIsOutOfReachUnlessOneWouldMoveThere() {
        assertCondition(aCandidate().reach(1, TravelMeans.CAR, 30), aPlace().area(4), ConditionCode.OUT_OF_REACH);
        assertCondition(aCandidate().reach(1, TravelMeans.CAR, 30), aPlace().area(3));
        assertCondition(aCandidate().reach(1, TravelMeans.CAR, 30, 4), aPlace().area(4));
        assertCondition(aCandidate().reach(0, TravelMeans.CAR, 30), aPlace().area(4));
        assertCondition(aCandidate().reach(1, TravelMeans.CAR, 0), aPlace().area(4));
        assertCondition(aCandidate().reach(1, TravelMeans.CAR, 30), aPlace());
    }

    @Test
    @Requirement("PLC-05")
    void onlyAMustForThePlacementWithoutLegalGroundIsUnmet() {
        var lacks = aCandidate().certificates(FactState.NONE);
        assertCondition(
                lacks,
                aPlace().demand(5, DemandKind.FORMAL_DISPENSABLE, DemandTag.PLACEMENT),
                ConditionCode.DEMAND_UNMET);
        assertCondition(lacks, aPlace().demand(5, DemandKind.TRAINABLE, DemandTag.PLACEMENT));
        assertCondition(lacks, aPlace().demand(5, DemandKind.WISHED, DemandTag.PLACEMENT));
        assertCondition(lacks, aPlace().demand(5, DemandKind.FORMAL_DISPENSABLE, DemandTag.PERMANENT));
        assertCondition(aCandidate(), aPlace().demand(5, DemandKind.FORMAL_DISPENSABLE, DemandTag.PLACEMENT));
        assertCondition(
                aCandidate().certificate(5, CertificateState.PLANNED, 0),
                aPlace().demand(5, DemandKind.FORMAL_DISPENSABLE, DemandTag.PLACEMENT));
    }

    @Test
    @Requirement({"MAT-05", "MAT-15", "MAT-16"})
    void aPostThatCannotBeSmallerIsUnmetByAKnownSmallerWishOnly() {
        assertCondition(aCandidate().position(20), aPlace().mustPercent(100), ConditionCode.DEMAND_UNMET);
        assertCondition(aCandidate().position(99), aPlace().mustPercent(100), ConditionCode.DEMAND_UNMET);
        assertCondition(aCandidate().position(100), aPlace().mustPercent(100));
        assertCondition(aCandidate().position(20), aPlace().mustPercent(20));
        assertCondition(aCandidate().position(20), aPlace());
        assertCondition(aCandidate(), aPlace().mustPercent(100));
        assertThat(stops.conditionHits(
                                aCandidate().position(20).build(),
                                aPlace().mustPercent(100).build())
                        .get(ConditionCode.DEMAND_UNMET)
                        .getFirst()
                        .ways())
                .extracting(WayOut::way)
                .contains(Way.SMALLER_POSITION);
    }

    @Test
    @Requirement("MAT-13")
    void languageSupportTakesOneStepOffAnUnmetLevel() {
        var speaks = aCandidate().speaks(LanguageSkill.SPEAKING, LanguageLevel.A2);
        var demand = aPlace().language(
                        LanguageSkill.SPEAKING, LanguageLevel.B1, DemandKind.FORMAL_DISPENSABLE, DemandTag.PLACEMENT);
        assertCondition(speaks, demand, ConditionCode.DEMAND_UNMET);
        assertCondition(speaks, demand.languageSupport());
        var higher = demand.language(
                LanguageSkill.SPEAKING, LanguageLevel.B2, DemandKind.FORMAL_DISPENSABLE, DemandTag.PLACEMENT);
        assertCondition(speaks, higher, ConditionCode.DEMAND_UNMET);
    }

    @Test
    @Requirement({"MAT-06", "PLC-08"})
    void aKnownConflictWithoutAidFlexibilityOrAskIsACondition() {
        for (var ability : Ability.values()) {
            for (var demand : FunctionalDemand.values()) {
                boolean conflict = ability == Ability.CANNOT && demand == FunctionalDemand.DEMANDED;
                var candidate = aCandidate().ability(FunctionalAttribute.HEIGHT_ACCESS, ability);
                var place = aPlace().functional(FunctionalAttribute.HEIGHT_ACCESS, demand);
                assertThat(stops.conditionHits(candidate.build(), place.build())
                                .containsKey(ConditionCode.FUNCTION_CONFLICT))
                        .isEqualTo(conflict);
            }
        }
    }

    @Test
    void jobAsTheOnlyPurposeNeedsAReachableContract() {
        var onlyJob = aCandidate().purpose(PlacementPurpose.JOB).certificates(FactState.NONE);
        var cook = aPlace().demand(5, DemandKind.FORMAL_DISPENSABLE, DemandTag.PERMANENT)
                .job(Prospect.POSSIBLE, ContractType.PERMANENT);
        assertCondition(onlyJob, cook, ConditionCode.NO_REACHABLE_JOB);
        assertCondition(aCandidate().purpose(PlacementPurpose.JOB), cook);
        assertCondition(onlyJob, aPlace().job(Prospect.NONE), ConditionCode.NO_REACHABLE_JOB);
        assertCondition(onlyJob, aPlace().job(Prospect.POSSIBLE));
        assertCondition(onlyJob, cook.job(Prospect.POSSIBLE, ContractType.PERMANENT, ContractType.EXTRA_SHIFT));
        var both = aCandidate().purpose(PlacementPurpose.JOB, PlacementPurpose.LANGUAGE);
        assertCondition(both, aPlace().job(Prospect.NONE));
        var informed = aCandidate().purpose(PlacementPurpose.JOB).acceptsNoJob();
        assertCondition(informed, aPlace().job(Prospect.NONE));
    }
}
