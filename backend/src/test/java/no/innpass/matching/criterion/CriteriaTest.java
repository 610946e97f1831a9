package no.innpass.matching.criterion;

import static no.innpass.fixtures.ArbitraryCandidates.YEAR;
import static no.innpass.fixtures.CandidateBuilder.aCandidate;
import static no.innpass.fixtures.PlaceBuilder.aPlace;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.innpass.Requirement;
import no.innpass.candidate.CandidateFacts;
import no.innpass.fixtures.CandidateBuilder;
import no.innpass.fixtures.Pair;
import no.innpass.fixtures.PlaceBuilder;
import no.innpass.matching.term.Grade;
import no.innpass.practiceplace.LanguageDemand;
import no.innpass.shared.Ability;
import no.innpass.shared.CertificateState;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.FunctionalDemand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.TravelMeans;
import org.junit.jupiter.api.Test;

/** The grades of table MAT-T2, row by row. */
@Requirement("MAT-07")
class CriteriaTest {
    private static final LanguageSkill SPEAKING = LanguageSkill.SPEAKING;

    private static Grade grade(Criterion criterion, CandidateBuilder candidate, PlaceBuilder place) {
        return new Criteria(Pair.TRAVEL)
                .all().stream()
                        .filter(rule -> rule.criterion() == criterion)
                        .findFirst()
                        .orElseThrow()
                        .contribution(candidate.build(), place.build())
                        .grade();
    }

    private static int percent(Criterion criterion, CandidateBuilder candidate, PlaceBuilder place) {
        return grade(criterion, candidate, place).percent();
    }

    @Test
    @Requirement("CAN-02")
    void tasksDoneNearAndLearntHere() {
        var place = aPlace().task(1, 50, false).task(2, 30, false).task(3, 15, true);
        assertThat(grade(Criterion.TASK_SKILL, aCandidate().done(1).near(2), place))
                .isEqualTo(new Grade(7400, 95, true));
        assertThat(percent(Criterion.TASK_SKILL, aCandidate().done(9), aPlace().task(1, 0, false)))
                .isZero();
        assertThat(grade(Criterion.TASK_SKILL, aCandidate(), place)).isEqualTo(Grade.UNKNOWN);
        assertThat(grade(Criterion.TASK_SKILL, aCandidate().done(1), aPlace())).isEqualTo(Grade.UNKNOWN);
    }

    @Test
    void oneMissingShareMakesAllTasksWeighTheSame() {
        var place = aPlace().task(1, 90, false).task(2, 0, false);
        assertThat(percent(Criterion.TASK_SKILL, aCandidate().done(1), place)).isEqualTo(50);
    }

    @Test
    void formalDemandsAreGradedByStanding() {
        var place = aPlace().demand(5, DemandKind.WISHED, DemandTag.PLACEMENT);
        assertThat(percent(Criterion.FORMAL, aCandidate().certificate(5, CertificateState.HELD, 0), place))
                .isEqualTo(100);
        assertThat(percent(Criterion.FORMAL, aCandidate().certificate(5, CertificateState.PLANNED, 20_790), place))
                .isEqualTo(60);
        assertThat(percent(Criterion.FORMAL, aCandidate().certificate(5, CertificateState.PLANNED, 0), place))
                .isZero();
        var attainable = aCandidate().certificate(5, CertificateState.ATTAINABLE_DURING_PLACEMENT, 0);
        assertThat(percent(Criterion.FORMAL, attainable, place)).isEqualTo(60);
        assertThat(percent(Criterion.FORMAL, aCandidate().certificates(FactState.VALUE), place))
                .isZero();
        assertThat(grade(Criterion.FORMAL, aCandidate(), place)).isEqualTo(Grade.UNKNOWN);
    }

    @Test
    void aNeedThatStatesNoDemandIsNotApplicableOneNeverAskedIsUnknown() {
        var states = aPlace();
        states.credentials = FactState.NONE;
        states.language = FactState.NONE;
        states.functions = FactState.NONE;
        for (var criterion : Set.of(Criterion.FORMAL, Criterion.LANGUAGE, Criterion.CAPABILITY)) {
            assertThat(grade(criterion, aCandidate(), states)).isEqualTo(Grade.NOT_APPLICABLE);
            assertThat(grade(criterion, aCandidate(), aPlace())).isEqualTo(Grade.UNKNOWN);
        }
    }

    @Test
    void aLegalDemandGivesNoPoints() {
        var place = aPlace().demand(5, DemandKind.LEGAL_HARD, DemandTag.PLACEMENT);
        var held = aCandidate().certificate(5, CertificateState.HELD, 0);
        assertThat(grade(Criterion.FORMAL, held, place)).isEqualTo(Grade.NOT_APPLICABLE);
    }

    @Test
    @Requirement("MAT-13")
    void languageFallsByStepsAndSupportTakesOneOff() {
        int[] grades = {100, 60, 30, 10, 10};
        for (int steps = 0; steps < grades.length; steps++) {
            var has = LanguageLevel.values()[4 - steps];
            var place = demand(LanguageLevel.B2);
            assertThat(percent(Criterion.LANGUAGE, aCandidate().speaks(SPEAKING, has), place))
                    .isEqualTo(grades[steps]);
            assertThat(percent(Criterion.LANGUAGE, aCandidate().speaks(SPEAKING, has), place.languageSupport()))
                    .isEqualTo(grades[Math.max(0, steps - 1)]);
        }
    }

    private static PlaceBuilder demand(LanguageLevel level) {
        return aPlace().language(SPEAKING, level, DemandKind.WISHED, DemandTag.PLACEMENT);
    }

    @Test
    @Requirement("MAT-13")
    void languageIsTheLowestKnownSkill() {
        var place = demand(LanguageLevel.B1)
                .language(LanguageSkill.READING, LanguageLevel.B1, DemandKind.WISHED, DemandTag.PLACEMENT);
        var speaks = aCandidate().speaks(SPEAKING, LanguageLevel.B1);
        assertThat(percent(Criterion.LANGUAGE, speaks, place)).isEqualTo(100);
        assertThat(percent(Criterion.LANGUAGE, speaks.speaks(LanguageSkill.READING, LanguageLevel.A1), place))
                .isEqualTo(30);
    }

    @Test
    @Requirement("MAT-13")
    void onlyATestAnswersADemandForATest() {
        var place = aPlace().language(new LanguageDemand(
                        SPEAKING, LanguageLevel.B1, true, DemandKind.WISHED, Set.of(DemandTag.PLACEMENT)))
                .languageSupport();
        var speaks = aCandidate().speaks(SPEAKING, LanguageLevel.C1);
        assertThat(grade(Criterion.LANGUAGE, speaks, place)).isEqualTo(Grade.UNKNOWN);
        var tested = speaks.tested(LanguageLevels.UNKNOWN.with(SPEAKING, LanguageLevel.A2));
        assertThat(percent(Criterion.LANGUAGE, tested, place)).isEqualTo(60);
    }

    @Test
    @Requirement({"MAT-06", "PLC-08"})
    void aNeedThatThePlaceAnswersCostsNothing() {
        assertThat(capability(Ability.CAN, FunctionalDemand.DEMANDED)).isEqualTo(new Grade(100, 1, true));
        assertThat(capability(Ability.WITH_AID, FunctionalDemand.DEMANDED)).isEqualTo(new Grade(100, 1, true));
        assertThat(capability(Ability.CANNOT, FunctionalDemand.ANSWERED)).isEqualTo(new Grade(100, 1, true));
        assertThat(capability(Ability.CANNOT, FunctionalDemand.ASK)).isEqualTo(new Grade(50, 1, true));
        assertThat(capability(Ability.CANNOT, FunctionalDemand.DEMANDED)).isEqualTo(new Grade(0, 1, true));
        assertThat(capability(Ability.UNKNOWN, FunctionalDemand.DEMANDED)).isEqualTo(Grade.UNKNOWN);
    }

    private static Grade capability(Ability ability, FunctionalDemand demand) {
        return grade(
                Criterion.CAPABILITY,
                aCandidate().ability(FunctionalAttribute.LIFT, ability),
                aPlace().functional(FunctionalAttribute.LIFT, demand));
    }

    @Test
    @Requirement("MAT-15")
    void eightWantedTenOfferedSixSharedGive75() {
        var wants = aCandidate().hours("1:06-18;2:06-18");
        var offers = aPlace().hours("1:06-18;2:06-12;3:06-18");
        assertThat(grade(Criterion.HOURS, wants, offers)).isEqualTo(new Grade(600, 8, true));
        assertThat(percent(Criterion.HOURS, wants, offers)).isEqualTo(75);
        assertThat(grade(Criterion.HOURS, aCandidate(), offers)).isEqualTo(Grade.UNKNOWN);
    }

    @Test
    @Requirement({"MAT-15", "MAT-39"})
    void theStartCountsWhereBothDaysAreKnownAndNeverRaisesTheWeek() {
        var place = aPlace().start(YEAR, YEAR + 200, 60);
        assertThat(grade(Criterion.HOURS, aCandidate().readyFrom(CandidateFacts.READY), place))
                .isEqualTo(new Grade(100, 1, true));
        assertThat(percent(Criterion.HOURS, aCandidate().readyFrom(YEAR), place))
                .isEqualTo(100);
        assertThat(percent(Criterion.HOURS, aCandidate().readyFrom(YEAR + 30), place))
                .isEqualTo(70);
        assertThat(percent(Criterion.HOURS, aCandidate().readyFrom(YEAR + 130), place))
                .isZero();
        assertThat(grade(Criterion.HOURS, aCandidate(), place))
                .as("nobody has said")
                .isEqualTo(Grade.UNKNOWN);
        assertThat(grade(Criterion.HOURS, aCandidate().readyFrom(CandidateFacts.READY), aPlace()))
                .as("no day at the place")
                .isEqualTo(Grade.UNKNOWN);

        var wants = aCandidate().hours("1:06-18;2:06-18");
        var offers = aPlace().hours("1:06-18;2:06-12;3:06-18").start(YEAR, YEAR + 200, 60);
        assertThat(grade(Criterion.HOURS, wants.readyFrom(CandidateFacts.READY), offers))
                .isEqualTo(new Grade(600, 8, true));
        assertThat(grade(Criterion.HOURS, wants.readyFrom(YEAR + 25), offers)).isEqualTo(new Grade(600, 8, true));
        assertThat(grade(Criterion.HOURS, wants.readyFrom(YEAR + 26), offers)).isEqualTo(new Grade(74, 1, true));
    }

    @Test
    void travelFallsFromHalfTheOwnMaximum() {
        var reach = aCandidate().reach(1, TravelMeans.CAR, 60);
        assertThat(percent(Criterion.TRAVEL, reach, aPlace().area(3))).isEqualTo(100);
        assertThat(grade(Criterion.TRAVEL, reach, aPlace().area(4)))
                .isEqualTo(new Grade(160 * 60 - 120 * 41, 60, true));
        assertThat(percent(Criterion.TRAVEL, reach, aPlace().area(6))).isZero();
        assertThat(percent(Criterion.TRAVEL, aCandidate().reach(1, TravelMeans.CAR, 60, 6), aPlace().area(6)))
                .isEqualTo(40);
        assertThat(grade(Criterion.TRAVEL, aCandidate(), aPlace().area(6))).isEqualTo(Grade.UNKNOWN);
        assertThat(grade(Criterion.TRAVEL, reach, aPlace())).isEqualTo(Grade.UNKNOWN);
    }

    @Test
    void purposeOfTheCandidateAgainstThoseOfThePlace() {
        var job = aCandidate().purpose(PlacementPurpose.JOB, PlacementPurpose.LANGUAGE);
        assertThat(percent(Criterion.PURPOSE, job, aPlace().purpose(PlacementPurpose.JOB)))
                .isEqualTo(100);
        assertThat(percent(Criterion.PURPOSE, job, aPlace().purpose(PlacementPurpose.LANGUAGE, PlacementPurpose.JOB)))
                .isEqualTo(60);
        assertThat(percent(Criterion.PURPOSE, job, aPlace().purpose(PlacementPurpose.LANGUAGE)))
                .isZero();
        assertThat(grade(Criterion.PURPOSE, job, aPlace())).isEqualTo(Grade.UNKNOWN);
        assertThat(grade(Criterion.PURPOSE, aCandidate(), aPlace().purpose(PlacementPurpose.JOB)))
                .isEqualTo(Grade.UNKNOWN);
    }
}
