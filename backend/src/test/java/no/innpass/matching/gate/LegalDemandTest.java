package no.innpass.matching.gate;

import static no.innpass.fixtures.ArbitraryCandidates.YEAR;
import static no.innpass.fixtures.CandidateBuilder.aCandidate;
import static no.innpass.fixtures.PlaceBuilder.aPlace;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.innpass.Requirement;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.CertificateFact;
import no.innpass.candidate.LanguageFacts;
import no.innpass.candidate.PlannedTest;
import no.innpass.fixtures.CandidateBuilder;
import no.innpass.fixtures.Pair;
import no.innpass.fixtures.PlaceBuilder;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.practiceplace.LanguageDemand;
import no.innpass.shared.CertificateState;
import no.innpass.shared.Days;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.FactState;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.LanguageSkill;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** LEGAL_DEMAND case by case. The place starts between day YEAR + 10 and YEAR + 30 and lasts 60 days. */
@Requirement({"MAT-05", "PLC-05", "CAN-06"})
class LegalDemandTest {
    private static final int TRUCK = 5;
    private static final int FIRST = YEAR + 10;
    private static final int LATEST = YEAR + 30;
    private static final int END = FIRST + 60;

    private final Stops stops = new Stops(Pair.TRAVEL);

    private static PlaceBuilder place() {
        return aPlace().start(FIRST, LATEST, 60).demand(TRUCK, DemandKind.LEGAL_HARD, DemandTag.PLACEMENT);
    }

    static Stream<Arguments> stopping() {
        return Stream.of(
                Arguments.of("NONE by itself", with(CertificateFact.answer(TRUCK, FactState.NONE))),
                Arguments.of("absent from an answered list", aCandidate().certificates(FactState.VALUE)),
                Arguments.of("the section is NONE", aCandidate().certificates(FactState.NONE)),
                Arguments.of("EXPIRED", with(CertificateState.EXPIRED, Days.NONE, Days.NONE)),
                Arguments.of("not valid to the planned end", with(CertificateState.HELD, Days.NONE, END - 1)),
                Arguments.of(
                        "not valid to the end counted from readiness",
                        with(CertificateState.HELD, Days.NONE, END + 4).readyFrom(FIRST + 5)),
                Arguments.of("booked after the latest start", with(CertificateState.PLANNED, LATEST + 1, Days.NONE)),
                Arguments.of(
                        "in progress until after the latest start",
                        with(CertificateState.IN_PROGRESS, LATEST + 1, Days.NONE)),
                Arguments.of(
                        "attainable during the placement",
                        with(CertificateState.ATTAINABLE_DURING_PLACEMENT, FIRST, Days.NONE)));
    }

    static Stream<Arguments> passing() {
        return Stream.of(
                Arguments.of("HELD without end", with(CertificateState.HELD, Days.NONE, Days.NONE), null),
                Arguments.of("HELD to the planned end", with(CertificateState.HELD, Days.NONE, END), null),
                Arguments.of("PLANNED in time", with(CertificateState.PLANNED, LATEST, Days.NONE), Way.WAIT_FOR_DATE),
                Arguments.of(
                        "IN_PROGRESS in time", with(CertificateState.IN_PROGRESS, FIRST, Days.NONE), Way.WAIT_FOR_DATE),
                Arguments.of("PLANNED, no date", with(CertificateState.PLANNED, 0, Days.NONE), Way.STATE_DATE),
                Arguments.of("NOT_ASKED", aCandidate(), Way.ASK_CANDIDATE),
                Arguments.of("DECLINED", aCandidate().certificates(FactState.DECLINED), Way.ASK_CANDIDATE),
                Arguments.of(
                        "NOT_ASKED by itself",
                        aCandidate().certificates(FactState.VALUE, CertificateFact.answer(TRUCK, FactState.NOT_ASKED)),
                        Way.ASK_CANDIDATE));
    }

    private static CandidateBuilder with(CertificateFact fact) {
        return aCandidate().certificates(FactState.VALUE, fact);
    }

    private static CandidateBuilder with(CertificateState state, int date, int until) {
        return with(CertificateFact.of(TRUCK, state, date, until));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stopping")
    void stops(String name, CandidateBuilder candidate) {
        assertThat(stops.gateHits(candidate.build(), place().build())).as(name).containsOnlyKeys(GateCode.LEGAL_DEMAND);
        assertThat(stops.legalGaps(candidate.build(), place().build())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("passing")
    void passesWithOrWithoutAGap(String name, CandidateBuilder candidate, @Nullable Way way) {
        assertThat(stops.gateHits(candidate.build(), place().build())).as(name).isEmpty();
        var gaps = stops.legalGaps(candidate.build(), place().build());
        assertThat(gaps).hasSize(way == null ? 0 : 1);
        gaps.forEach(gap -> assertThat(gap.ways().get(0).way()).isEqualTo(way));
    }

    @Test
    void theSameDemandForAContractOrWithoutLegalGroundIsNoGate() {
        var lacks = aCandidate().certificates(FactState.NONE).build();
        for (var place : Set.of(
                aPlace().demand(TRUCK, DemandKind.LEGAL_HARD, DemandTag.PERMANENT)
                        .build(),
                aPlace().demand(TRUCK, DemandKind.FORMAL_DISPENSABLE, DemandTag.PLACEMENT)
                        .build(),
                aPlace().demand(TRUCK, DemandKind.WISHED, DemandTag.PLACEMENT).build())) {
            assertThat(stops.gateHits(lacks, place)).isEmpty();
        }
    }

    @Test
    @Requirement("MAT-13")
    void aLegalTestStopsOnAKnownLevelBelowUnlessItIsBookedInTime() {
        var demand = new LanguageDemand(
                LanguageSkill.SPEAKING, LanguageLevel.B1, true, DemandKind.LEGAL_HARD, Set.of(DemandTag.PLACEMENT));
        var place = aPlace().start(FIRST, LATEST, 60)
                .language(demand)
                .languageSupport()
                .build();
        assertThat(stops.gateHits(aCandidate().build(), place)).isEmpty();
        assertThat(stops.legalGaps(aCandidate().build(), place)
                        .get(0)
                        .ways()
                        .get(0)
                        .way())
                .isEqualTo(Way.ASK_CANDIDATE);
        assertThat(stops.gateHits(tested(LanguageLevel.A2, Map.of()), place)).containsOnlyKeys(GateCode.LEGAL_DEMAND);
        assertThat(stops.gateHits(tested(LanguageLevel.B1, Map.of()), place)).isEmpty();
        var booked = tested(LanguageLevel.A2, speaking(LATEST, LanguageLevel.B1));
        assertThat(stops.gateHits(booked, place)).isEmpty();
        assertThat(stops.legalGaps(booked, place).get(0).ways().get(0).day()).isEqualTo(LATEST);
        assertThat(stops.gateHits(tested(LanguageLevel.A2, speaking(LATEST + 1, LanguageLevel.B1)), place))
                .containsOnlyKeys(GateCode.LEGAL_DEMAND);
        // A functional level answers no demand for a test.
        var speaks =
                aCandidate().speaks(LanguageSkill.SPEAKING, LanguageLevel.A1).build();
        assertThat(stops.gateHits(speaks, place)).isEmpty();
    }

    private static PlaceBuilder testing() {
        return aPlace().start(FIRST, LATEST, 60)
                .language(new LanguageDemand(
                        LanguageSkill.SPEAKING,
                        LanguageLevel.B1,
                        true,
                        DemandKind.LEGAL_HARD,
                        Set.of(DemandTag.PLACEMENT)));
    }

    @Test
    @Requirement("MAT-13")
    void aBookedTestAtALowerLevelAnswersNothing() {
        var booked = tested(LanguageLevel.A1, speaking(FIRST, LanguageLevel.A2));
        assertThat(stops.gateHits(booked, testing().build())).containsOnlyKeys(GateCode.LEGAL_DEMAND);
        var higher = tested(LanguageLevel.A1, speaking(FIRST, LanguageLevel.B2));
        assertThat(stops.gateHits(higher, testing().build())).isEmpty();
    }

    @Test
    void aTestThatIsBookedTooLateStopsAlsoWhenNoEarlierOneIsKnown() {
        assertThat(stops.gateHits(
                        tested(null, speaking(LATEST + 1, LanguageLevel.B1)),
                        testing().build()))
                .containsOnlyKeys(GateCode.LEGAL_DEMAND);
        assertThat(stops.gateHits(
                        tested(null, speaking(LATEST, LanguageLevel.B1)),
                        testing().build()))
                .isEmpty();
        assertThat(stops.gateHits(
                        tested(null, speaking(LATEST + 1, LanguageLevel.A2)),
                        testing().build()))
                .as("a test at a lower level says nothing of this one")
                .isEmpty();
    }

    @Test
    void onTheWaitingListTheGapAsksForTheDay() {
        var waiting = tested(LanguageLevel.A2, speaking(Days.NONE, LanguageLevel.B1));
        assertThat(stops.gateHits(waiting, testing().build())).isEmpty();
        assertThat(stops.legalGaps(waiting, testing().build())
                        .get(0)
                        .ways()
                        .get(0)
                        .way())
                .isEqualTo(Way.STATE_DATE);
    }

    @Test
    @Requirement("MAT-16")
    void neitherLanguageSupportNorLearningOnSiteIsAWayOutOfALegalDemand() {
        var demand = new LanguageDemand(
                LanguageSkill.SPEAKING, LanguageLevel.B1, false, DemandKind.LEGAL_HARD, Set.of(DemandTag.PLACEMENT));
        var below =
                aCandidate().speaks(LanguageSkill.SPEAKING, LanguageLevel.A2).build();
        var during = with(CertificateState.ATTAINABLE_DURING_PLACEMENT, Days.NONE, Days.NONE)
                .build();

        assertThat(stops.gateHits(below, aPlace().language(demand).build()).get(GateCode.LEGAL_DEMAND))
                .singleElement()
                .satisfies(hit -> assertThat(hit.ways()).extracting(WayOut::way).containsExactly(Way.LANGUAGE_COURSE));
        assertThat(stops.gateHits(during, place().build()).get(GateCode.LEGAL_DEMAND))
                .singleElement()
                .satisfies(hit -> assertThat(hit.ways()).extracting(WayOut::way).containsExactly(Way.COURSE));
    }

    private static Map<LanguageSkill, PlannedTest> speaking(int day, LanguageLevel level) {
        return Map.of(LanguageSkill.SPEAKING, new PlannedTest(day, level.code()));
    }

    private static CandidateFacts tested(@Nullable LanguageLevel level, Map<LanguageSkill, PlannedTest> planned) {
        var builder = aCandidate();
        var tests = level == null ? LanguageLevels.UNKNOWN : LanguageLevels.UNKNOWN.with(LanguageSkill.SPEAKING, level);
        builder.language = new LanguageFacts(LanguageLevels.UNKNOWN, tests, planned);
        return builder.build();
    }
}
