package no.innpass.candidate;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static no.innpass.fixtures.ProfileBuilder.booked;
import static no.innpass.fixtures.ProfileBuilder.estimated;
import static no.innpass.fixtures.ProfileBuilder.tested;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.profile.CertificatesSection;
import no.innpass.candidate.profile.FunctionsSection;
import no.innpass.candidate.profile.HoursSection;
import no.innpass.candidate.profile.NorwegianSection;
import no.innpass.candidate.profile.ResourceProfile;
import no.innpass.candidate.profile.SkillsSection;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.shared.Ability;
import no.innpass.shared.CertificateState;
import no.innpass.shared.Days;
import no.innpass.shared.EducationLevel;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.HoursGrid;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Readiness;
import no.innpass.shared.TravelMeans;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactsPackerTest {
    private static final Concepts CONCEPTS = Concepts.starter();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Candidate CANDIDATE = new Candidate(
            new UUID(0, 1),
            1001,
            new UUID(0, 2),
            null,
            null,
            "nb",
            false,
            Readiness.READY,
            null,
            LocalDate.of(2026, 3, 1),
            false,
            42,
            1,
            Instant.EPOCH);

    @Test
    @Requirement("CAN-02")
    void aListIsCompleteAndAnUnaskedSectionIsUnknown() {
        CandidateFacts listed = pack(aProfile().tasks("bake", "cook-meals", "kitchen-work"));
        CandidateFacts unasked = pack(aProfile());

        assertThat(listed.tasksKnown()).isTrue();
        assertThat(listed.done().contains(number("drive-forklift"))).isFalse();
        assertThat(unasked.tasksKnown()).isFalse();
        assertThat(unasked.certificateAnswer(number("forklift-certificate"))).isEqualTo(FactState.NOT_ASKED);
    }

    @Test
    @Requirement("CAN-02")
    void aCertificateMayBeAnsweredByItself() {
        CandidateFacts facts = pack(aProfile()
                .with(new CertificatesSection(
                        FactState.NOT_ASKED,
                        List.of(new CertificatesSection.Credential(
                                "driving-licence-b",
                                null,
                                CertificatesSection.Basis.FORMAL,
                                FactState.NONE,
                                null,
                                null,
                                null,
                                null,
                                false,
                                null)),
                        null)));

        assertThat(facts.certificateAnswer(number("driving-licence-b"))).isEqualTo(FactState.NONE);
        assertThat(facts.certificateAnswer(number("forklift-certificate"))).isEqualTo(FactState.NOT_ASKED);
    }

    @Test
    @Requirement("CAN-02")
    void anEducationThatWasNotAskedForIsUnknownAlthoughCertificatesAreKnown() {
        CandidateFacts facts = pack(aProfile().holds("forklift-certificate"));

        assertThat(facts.certificateAnswer(number("forklift-certificate"))).isEqualTo(FactState.VALUE);
        assertThat(facts.certificateAnswer(number("trade-certificate-baker"))).isEqualTo(FactState.NONE);
        assertThat(facts.certificateAnswer(number("cook-education"))).isEqualTo(FactState.NOT_ASKED);
    }

    @Test
    @Requirement("CAN-05")
    void aPharmacistFromAbroadComesNearANeedForMedicineHandling() {
        CandidateFacts facts = pack(aProfile().educated(EducationLevel.HIGHER_LONG, "pharmacist"));

        assertThat(facts.near().contains(number("give-medicines"))).isTrue();
        assertThat(facts.certificateAnswer(number("higher-education"))).isEqualTo(FactState.VALUE);
    }

    @Test
    @Requirement("CAN-06")
    void aTradeCertificateShowsWhatItIncludesAndADatedPlanKeepsItsDay() {
        CandidateFacts held = pack(aProfile().holds("trade-certificate-cook"));
        LocalDate day = LocalDate.of(2026, 12, 3);
        CandidateFacts planned = pack(
                aProfile().with(ProfileBuilder.certificates(CertificateState.PLANNED, day, "forklift-certificate")));

        assertThat(held.certificate(number("cook-education")).orElseThrow().certificate())
                .isEqualTo(CertificateState.HELD);
        assertThat(planned.certificate(number("forklift-certificate")).orElseThrow())
                .isEqualTo(CertificateFact.of(
                        number("forklift-certificate"), CertificateState.PLANNED, Days.of(day), Days.NONE));
    }

    @Test
    @Requirement("CAN-07")
    void whatIsManagedWhatATestSaysAndATestToComeAreThreeFacts() {
        LocalDate day = LocalDate.of(2025, 6, 10);
        LocalDate coming = LocalDate.of(2027, 1, 12);
        LanguageFacts facts = pack(aProfile()
                        .with(new NorwegianSection(
                                FactState.VALUE,
                                List.of(
                                        estimated(LanguageSkill.SPEAKING, LanguageLevel.B1),
                                        tested(LanguageSkill.SPEAKING, LanguageLevel.A2, day, true),
                                        tested(LanguageSkill.READING, LanguageLevel.A2, day, false),
                                        booked(LanguageSkill.WRITING, coming)),
                                null)))
                .language();

        assertThat(facts.functional().get(LanguageSkill.SPEAKING)).contains(LanguageLevel.B1);
        assertThat(facts.tests().get(LanguageSkill.SPEAKING)).contains(LanguageLevel.A2);
        assertThat(facts.tests().get(LanguageSkill.READING)).contains(LanguageLevel.BELOW_A1);
        assertThat(facts.functional().get(LanguageSkill.READING)).isEmpty();
        assertThat(facts.plannedTest(LanguageSkill.WRITING))
                .map(PlannedTest::day)
                .contains(Days.of(coming));
        assertThat(facts.functional().get(LanguageSkill.WRITING)).isEmpty();
    }

    @Test
    @Requirement({"CAN-07", "MAT-13"})
    void anOldTestGivesNoLevelAndAPassedOneIsNoLevelThatSomebodyManages() {
        NorwegianSection.Level old = new NorwegianSection.Level(
                LanguageSkill.SPEAKING,
                NorwegianSection.Basis.TESTED,
                null,
                LocalDate.of(2012, 5, 1),
                null,
                NorwegianSection.Scheme.OLD_TEST_3,
                true,
                false,
                null);
        NorwegianSection.Level passed =
                tested(LanguageSkill.READING, LanguageLevel.A2, LocalDate.of(2025, 6, 10), true);
        LanguageFacts facts = pack(aProfile().with(new NorwegianSection(FactState.VALUE, List.of(old, passed), null)))
                .language();

        assertThat(facts.functional().get(LanguageSkill.SPEAKING)).isEmpty();
        assertThat(facts.tests().get(LanguageSkill.SPEAKING)).isEmpty();
        assertThat(facts.tests().get(LanguageSkill.READING)).contains(LanguageLevel.A2);
        assertThat(facts.functional().get(LanguageSkill.READING))
                .as("a test only answers a demand for a test")
                .isEmpty();
    }

    @Test
    @Requirement("CAN-07")
    void aTestToComeKeepsItsLevelAndLosesADayThatHasPassed() {
        LanguageFacts facts = pack(aProfile()
                        .with(new NorwegianSection(
                                FactState.VALUE,
                                List.of(
                                        booking(LanguageSkill.SPEAKING, LanguageLevel.B1, TODAY),
                                        booking(LanguageSkill.READING, LanguageLevel.A2, TODAY.minusDays(1)),
                                        booking(LanguageSkill.WRITING, null, null)),
                                null)))
                .language();

        assertThat(facts.plannedTests())
                .containsOnly(
                        Map.entry(LanguageSkill.SPEAKING, new PlannedTest(Days.of(TODAY), LanguageLevel.B1.code())),
                        Map.entry(LanguageSkill.READING, new PlannedTest(Days.NONE, LanguageLevel.A2.code())),
                        Map.entry(LanguageSkill.WRITING, new PlannedTest(Days.NONE, 0)));
    }

    private static NorwegianSection.Level booking(
            LanguageSkill skill, @Nullable LanguageLevel level, @Nullable LocalDate day) {
        return new NorwegianSection.Level(
                skill, NorwegianSection.Basis.BOOKED, level, day, null, null, null, null, null);
    }

    @Test
    @Requirement("CAN-07")
    void factsOfTheFirstLayoutHaveTestsWithoutALevel() {
        byte[] bytes = new PackedWriter()
                .count(0)
                .count(0)
                .count(0)
                .count(0)
                .count(20_800)
                .count(0)
                .toBytes();

        assertThat(LanguageFacts.unpack(new PackedReader(bytes), 1).plannedTests())
                .containsOnly(Map.entry(LanguageSkill.SPEAKING, new PlannedTest(20_800, 0)));
    }

    @Test
    @Requirement("CAN-06")
    void aPlanWhoseDayHasPassedHasNoDay() {
        CandidateFacts facts = pack(aProfile()
                .with(ProfileBuilder.certificates(
                        CertificateState.PLANNED, TODAY.minusDays(1), "forklift-certificate")));

        assertThat(facts.certificate(number("forklift-certificate"))
                        .orElseThrow()
                        .date())
                .isEqualTo(Days.NONE);
    }

    @Test
    @Requirement("CAN-06")
    void ofTwoThatShowTheSameTheOneThatLastsLongerOrComesEarlierStands() {
        assertThat(cook(
                                credential("trade-certificate-cook", CertificateState.HELD, null, TODAY.plusDays(9)),
                                credential("cook-education", CertificateState.HELD, null, null))
                        .validUntil())
                .isEqualTo(Days.NONE);
        assertThat(cook(
                                credential("trade-certificate-cook", CertificateState.PLANNED, null, null),
                                credential("cook-education", CertificateState.PLANNED, TODAY.plusDays(9), null))
                        .date())
                .isEqualTo(Days.of(TODAY.plusDays(9)));
        assertThat(cook(
                                credential("trade-certificate-cook", CertificateState.PLANNED, TODAY.plusDays(9), null),
                                credential("cook-education", CertificateState.PLANNED, TODAY.plusDays(5), null))
                        .date())
                .isEqualTo(Days.of(TODAY.plusDays(5)));
    }

    private static CertificateFact cook(CertificatesSection.Credential... credentials) {
        return pack(aProfile().with(new CertificatesSection(FactState.VALUE, List.of(credentials), null)))
                .certificate(number("cook-education"))
                .orElseThrow();
    }

    private static CertificatesSection.Credential credential(
            String concept, CertificateState state, @Nullable LocalDate obtained, @Nullable LocalDate until) {
        return new CertificatesSection.Credential(
                concept,
                null,
                CertificatesSection.Basis.FORMAL,
                FactState.VALUE,
                state,
                null,
                obtained,
                until,
                false,
                null);
    }

    @Test
    @Requirement({"HR-1", "PRI-07"})
    void whatOnlyALawMayAskForStandsInNoFacts() {
        CandidateFacts facts = pack(aProfile().holds("police-certificate", "forklift-certificate"));

        assertThat(facts.certificateList())
                .extracting(CertificateFact::concept)
                .contains(number("forklift-certificate"))
                .doesNotContain(number("police-certificate"));
    }

    @Test
    @Requirement("MAT-15")
    void classIsTakenOutByTheMinuteBeforeBlocksAreCounted() {
        assertThat(pack(aProfile().free("1:09-12", "1:09-10:15")).hours().blocks())
                .as("105 of 180 minutes are left")
                .isEqualTo(1);
        assertThat(pack(aProfile().free("1:09-11", "1:09-10")).hours().blocks())
                .as("60 minutes are left")
                .isZero();
    }

    @Test
    @Requirement({"CAN-13", "MAT-15"})
    void aSizeOfPostAndAFirstDayAreToldWithoutAWeek() {
        LocalDate day = TODAY.plusDays(30);
        CandidateFacts facts = pack(aProfile()
                .with(new HoursSection(
                        FactState.VALUE,
                        new HoursSection.Availability(
                                null, null, 60, 50, null, null, null, day, null, null, null, null),
                        null)));

        assertThat(facts.position()).as("60 are managed now, 50 are aimed at").isEqualTo(60);
        assertThat(facts.hoursState()).as("nobody has told the week").isEqualTo(FactState.NOT_ASKED);
        assertThat(facts.readyFrom()).isEqualTo(Days.of(day));
        assertThat(pack(aProfile().free("1:09-12", "1:09-10:15")).position()).isZero();
        assertThat(CandidateFacts.unpack(facts.pack())).isEqualTo(facts);
    }

    @Test
    @Requirement({"CAN-19", "MAT-21"})
    void whoCanStartIsKnownOnceSomebodyHasSaidSo() {
        assertThat(readyFrom(Readiness.READY, null, TODAY)).isEqualTo(CandidateFacts.READY);
        assertThat(readyFrom(Readiness.READY, null, null)).as("nobody has said").isEqualTo(Days.NONE);
        assertThat(readyFrom(Readiness.READY_FROM, TODAY.plusDays(9), TODAY)).isEqualTo(Days.of(TODAY.plusDays(9)));
        assertThat(readyFrom(Readiness.NOT_READY_OTHER, null, TODAY)).isEqualTo(Days.NONE);
        assertThat(readyFrom(Readiness.ON_PLACEMENT, null, TODAY)).isEqualTo(Days.NONE);
    }

    private static int readyFrom(Readiness readiness, @Nullable LocalDate from, @Nullable LocalDate confirmed) {
        Candidate candidate = CANDIDATE.withReadiness(readiness, from, confirmed);
        return new FactsPacker(CONCEPTS)
                .pack(candidate, ResourceProfile.ofAny(aProfile().sections()), TODAY)
                .readyFrom();
    }

    @Test
    @Requirement("CAN-11")
    void workAbilityIsWhatWasStatedAndAskedWithoutLimitsMeansCan() {
        CandidateFacts lift = pack(aProfile().ability(FunctionalAttribute.LIFT, Ability.CANNOT));
        CandidateFacts none = pack(aProfile().with(new FunctionsSection(FactState.NONE, List.of(), null)));

        assertThat(lift.functions().get(FunctionalAttribute.LIFT)).isEqualTo(Ability.CANNOT);
        assertThat(lift.functions().get(FunctionalAttribute.STAIRS)).isEqualTo(Ability.UNKNOWN);
        assertThat(none.functions().get(FunctionalAttribute.STAIRS)).isEqualTo(Ability.CAN);
        assertThat(pack(aProfile()).functions().bits()).isZero();
    }

    @Test
    @Requirement("CAN-13")
    void classMondayToWednesdayAndAPlaceThursdayAndFridayFitFully() {
        CandidateFacts facts =
                pack(aProfile().free("1:09-15;2:09-15;3:09-15;4:09-15;5:09-15", "1:09-15;2:09-15;3:09-15"));
        HoursGrid place = HoursGrid.parse("4:09-15;5:09-15");

        assertThat(facts.hours().shared(place)).isEqualTo(place.blocks()).isEqualTo(4);
        assertThat(facts.hours().blocks()).isEqualTo(4);
    }

    @Test
    @Requirement("CAN-14")
    void reachIsAnAreaAndMinutesAndTownsToMoveTo() {
        ReachFacts reach =
                pack(aProfile().lives(5, TravelMeans.PUBLIC, 60, 7, 9)).reach();

        assertThat(reach.home()).isEqualTo(5);
        assertThat(reach.maxMinutes()).isEqualTo(60);
        assertThat(reach.means()).isEqualTo(TravelMeans.PUBLIC);
        assertThat(reach.wouldMove().toArray()).containsExactly(7, 9);
    }

    @Test
    @Requirement("CAN-16")
    void theMainPurposeIsTheOneThatIsMarked() {
        PurposeFacts purpose = pack(aProfile().wants(PlacementPurpose.LANGUAGE, PlacementPurpose.JOB))
                .purpose();

        assertThat(purpose.mainPurpose()).contains(PlacementPurpose.LANGUAGE);
        assertThat(purpose.all()).containsExactlyInAnyOrder(PlacementPurpose.JOB, PlacementPurpose.LANGUAGE);
    }

    @Test
    @Requirement("MAT-22")
    void anInterestAndOwnWordsAreNothingThatScoringReads() {
        CandidateFacts facts = pack(aProfile()
                .with(new SkillsSection(
                        FactState.VALUE,
                        List.of(
                                new SkillsSection.Resource(SkillsSection.Kind.INTEREST, "bake", null, null),
                                new SkillsSection.Resource(
                                        SkillsSection.Kind.INFORMAL, null, "home cooking for 40 people", null)),
                        null)));

        assertThat(facts.done().isEmpty()).isTrue();
        assertThat(facts.tasksKnown()).isTrue();
    }

    @Test
    @Requirement("CAN-15")
    void aVetoedTaskIsPacked() {
        assertThat(pack(aProfile().vetoes("drive-forklift")).vetoedTasks().toArray())
                .containsExactly(number("drive-forklift"));
    }

    private static CandidateFacts pack(ProfileBuilder profile) {
        return new FactsPacker(CONCEPTS).pack(CANDIDATE, ResourceProfile.ofAny(profile.sections()), TODAY);
    }

    private static int number(String code) {
        return CONCEPTS.byCode(code).orElseThrow().number();
    }
}
