package no.innpass.matching.criterion;

import static no.innpass.fixtures.CandidateBuilder.aCandidate;
import static no.innpass.fixtures.PlaceBuilder.aPlace;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.SurroundingFacts;
import no.innpass.candidate.WishFacts;
import no.innpass.fixtures.CandidateBuilder;
import no.innpass.fixtures.Pair;
import no.innpass.fixtures.PlaceBuilder;
import no.innpass.matching.term.Grade;
import no.innpass.practiceplace.LanguageDemand;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.practiceplace.SupportFacts;
import no.innpass.shared.CertificateState;
import no.innpass.shared.ContractType;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.EnvironmentNeeds;
import no.innpass.shared.EnvironmentTrait;
import no.innpass.shared.EnvironmentWish;
import no.innpass.shared.FactState;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.Prospect;
import no.innpass.shared.SupportItem;
import org.junit.jupiter.api.Test;

/** The rows of MAT-T2 that tell what a place is like and may lead to. */
@Requirement("MAT-07")
class OutlookCriteriaTest {
    private static final int COOK = 21;
    private static final int BAKER = 22;
    private static final int DAY = 20_790;

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
    @Requirement("MAT-30")
    void aLineGoesOnInTheSameOccupationOrTheSameIndustry() {
        var kitchen = aPlace().line("I", COOK);
        assertThat(percent(Criterion.COHERENCE, aCandidate().line("", COOK), kitchen))
                .isEqualTo(100);
        assertThat(percent(Criterion.COHERENCE, aCandidate().line("I", BAKER), kitchen))
                .isEqualTo(50);
        assertThat(percent(Criterion.COHERENCE, aCandidate().line("Q"), kitchen))
                .as("no line is no penalty beyond its own points")
                .isZero();
        assertThat(grade(Criterion.COHERENCE, aCandidate(), kitchen)).isEqualTo(Grade.UNKNOWN);
        assertThat(grade(Criterion.COHERENCE, aCandidate().line("I"), aPlace())).isEqualTo(Grade.UNKNOWN);
    }

    @Test
    @Requirement("MAT-10")
    void theFirstWishCountsMoreThanOthersAndWhatIsAvoidedMoreThanAnyWish() {
        var place = aPlace().task(1, 0, false).line("I", COOK);
        assertThat(percent(Criterion.WISH, aCandidate().wishes(COOK), place)).isEqualTo(100);
        assertThat(percent(Criterion.WISH, aCandidate().wishes(BAKER, 1), place))
                .isEqualTo(60);
        assertThat(percent(Criterion.WISH, aCandidate().wishesIndustry("I"), place))
                .isEqualTo(40);
        assertThat(percent(Criterion.WISH, aCandidate().wishes(BAKER), place)).isZero();
        assertThat(percent(Criterion.WISH, aCandidate().wishes(COOK).avoids(1), place))
                .isZero();
        assertThat(grade(Criterion.WISH, aCandidate(), place)).isEqualTo(Grade.UNKNOWN);
        var none = aCandidate();
        none.wishes = WishFacts.none(FactState.NONE);
        assertThat(grade(Criterion.WISH, none, place)).isEqualTo(Grade.NOT_APPLICABLE);
    }

    @Test
    @Requirement("MAT-10")
    void aWorkplaceThatTheCandidateFoundIsAWishLikeAnyOther() {
        var place = aPlace().task(1, 0, false);
        var first = aCandidate();
        first.wishes = WishFacts.NOT_ASKED.with(List.of(place.workplace), List.of());
        var further = aCandidate().wishes(BAKER);
        further.wishes = further.wishes.with(List.of(), List.of(place.workplace));
        assertThat(percent(Criterion.WISH, first, place)).isEqualTo(100);
        assertThat(percent(Criterion.WISH, further, place)).isEqualTo(60);
        assertThat(percent(Criterion.WISH, first, aPlace().task(1, 0, false).workplace(new UUID(0, 9))))
                .as("somewhere else")
                .isZero();
        further.wishes = further.avoids(1).wishes.with(List.of(place.workplace), List.of());
        assertThat(percent(Criterion.WISH, further, place))
                .as("what is avoided goes before every wish")
                .isZero();
    }

    @Test
    @Requirement("MAT-14")
    void whatIsAvoidedWeighsTwiceWhatIsWanted() {
        var quiet = aCandidate()
                .surrounding(EnvironmentTrait.SMALL_TEAM, EnvironmentWish.WANT)
                .surrounding(EnvironmentTrait.LARGE_TEAM, EnvironmentWish.AVOID)
                .surrounding(EnvironmentTrait.VARIED, EnvironmentWish.OK);
        assertThat(grade(
                        Criterion.ENVIRONMENT,
                        quiet,
                        aPlace().surrounding(EnvironmentTrait.SMALL_TEAM, true)
                                .surrounding(EnvironmentTrait.LARGE_TEAM, false)))
                .isEqualTo(new Grade(300, 3, true));
        assertThat(grade(
                        Criterion.ENVIRONMENT,
                        quiet,
                        aPlace().surrounding(EnvironmentTrait.SMALL_TEAM, true)
                                .surrounding(EnvironmentTrait.LARGE_TEAM, true)))
                .isEqualTo(new Grade(100, 3, true));
        assertThat(grade(Criterion.ENVIRONMENT, quiet, aPlace())).isEqualTo(Grade.UNKNOWN);
        assertThat(grade(Criterion.ENVIRONMENT, aCandidate(), aPlace().surrounding(EnvironmentTrait.QUIET, true)))
                .isEqualTo(Grade.UNKNOWN);
        var content = aCandidate();
        content.surroundings = new SurroundingFacts(FactState.NONE, EnvironmentNeeds.NONE);
        assertThat(grade(Criterion.ENVIRONMENT, content, aPlace())).isEqualTo(Grade.NOT_APPLICABLE);
    }

    @Test
    @Requirement("MAT-11")
    void aCanteenThatDemandsAnEducationGivesNothingToWhoLacksIt() {
        var canteen = aPlace().job(Prospect.POSSIBLE, ContractType.PERMANENT)
                .demand(5, DemandKind.FORMAL_DISPENSABLE, DemandTag.PERMANENT);
        var lacking = aCandidate().certificates(FactState.VALUE);
        assertThat(percent(Criterion.HIRE, lacking, canteen)).isZero();
        assertThat(percent(Criterion.HIRE, aCandidate().certificate(5, CertificateState.HELD, 0), canteen))
                .as("declared alone: (4 x 60) / 4")
                .isEqualTo(60);
        assertThat(grade(Criterion.HIRE, aCandidate(), canteen)).isEqualTo(Grade.UNKNOWN);
    }

    @Test
    @Requirement("MAT-11")
    void aBookedCourseOrTestGivesEighty() {
        var home = aPlace().job(Prospect.INTENDED, ContractType.PERMANENT)
                .demand(5, DemandKind.LEGAL_HARD, DemandTag.PERMANENT);
        assertThat(percent(Criterion.HIRE, aCandidate().certificate(5, CertificateState.PLANNED, DAY), home))
                .isEqualTo(80);
        assertThat(grade(Criterion.HIRE, aCandidate().certificate(5, CertificateState.PLANNED, 0), home))
                .as("without a day nobody knows")
                .isEqualTo(Grade.UNKNOWN);
    }

    @Test
    @Requirement("MAT-11")
    void aContractThatDispensesGivesFiftyUnlessTheLawAsks() {
        var place = aPlace().job(Prospect.INTENDED, ContractType.TEMPORARY_UNDER_3M)
                .dispensing(ContractType.TEMPORARY_UNDER_3M);
        var lacking = aCandidate().certificates(FactState.VALUE);
        assertThat(percent(
                        Criterion.HIRE, lacking, place.demand(5, DemandKind.FORMAL_DISPENSABLE, DemandTag.TEMPORARY)))
                .isEqualTo(50);
        assertThat(percent(Criterion.HIRE, lacking, place.demand(6, DemandKind.LEGAL_HARD, DemandTag.TEMPORARY)))
                .isZero();
    }

    @Test
    @Requirement("MAT-11")
    void theBestContractCountsAndNoneNamedDemandsNothing() {
        var lacking = aCandidate().certificates(FactState.VALUE);
        var two = aPlace().job(Prospect.INTENDED, ContractType.PERMANENT, ContractType.EXTRA_SHIFT)
                .demand(5, DemandKind.FORMAL_DISPENSABLE, DemandTag.PERMANENT);
        assertThat(percent(Criterion.HIRE, lacking, two)).isEqualTo(100);
        assertThat(percent(Criterion.HIRE, lacking, aPlace().job(Prospect.INTENDED)))
                .isEqualTo(100);
    }

    @Test
    @Requirement({"MAT-11", "PLC-05"})
    void nothingThatIsDemandedForOtherContractsStandsBeforeAnEducationAgreement() {
        var lacking = aCandidate().certificates(FactState.VALUE);
        var workshop = aPlace().job(Prospect.INTENDED, ContractType.WITH_EDUCATION_AGREEMENT)
                .demand(5, DemandKind.LEGAL_HARD, DemandTag.TEMPORARY, DemandTag.PERMANENT);
        assertThat(percent(Criterion.HIRE, lacking, workshop)).isEqualTo(100);
        var job = aPlace().job(Prospect.INTENDED, ContractType.TEMPORARY_3M_PLUS)
                .demand(5, DemandKind.LEGAL_HARD, DemandTag.TEMPORARY, DemandTag.PERMANENT);
        assertThat(percent(Criterion.HIRE, lacking, job)).isZero();
    }

    @Test
    @Requirement("MAT-11")
    void possibleWithTwoHiresOfThreeIsSixtyThree() {
        var place = aPlace().job(Prospect.POSSIBLE).hired(2, 3);
        assertThat(place.build().job().will()).isEqualTo(63);
        assertThat(percent(Criterion.HIRE, aCandidate(), place)).isEqualTo(63);
        assertThat(grade(Criterion.HIRE, aCandidate(), aPlace().job(Prospect.NOT_ASKED)))
                .isEqualTo(Grade.UNKNOWN);
        assertThat(percent(
                        Criterion.HIRE,
                        aCandidate(),
                        aPlace().job(Prospect.NOT_ASKED).hired(1, 1)))
                .as("(4 x 50 + 100) / 5")
                .isEqualTo(60);
    }

    @Test
    void aTestThatIsDemandedForAContractIsMetBookedOrNotKnown() {
        var place = aPlace().job(Prospect.INTENDED, ContractType.PERMANENT)
                .language(new LanguageDemand(
                        LanguageSkill.SPEAKING,
                        LanguageLevel.B1,
                        true,
                        DemandKind.LEGAL_HARD,
                        Set.of(DemandTag.PERMANENT)));
        assertThat(grade(Criterion.HIRE, aCandidate(), place)).isEqualTo(Grade.UNKNOWN);
    }

    @Test
    void supportIsTheShareOfWhatIsOfferedAmongWhatIsAnswered() {
        assertThat(grade(Criterion.SUPPORT, aCandidate(), aPlace().support(0b10_01_01_01_01)))
                .isEqualTo(new Grade(400, 5, true));
        assertThat(grade(Criterion.SUPPORT, aCandidate(), aPlace())).isEqualTo(Grade.UNKNOWN);
    }

    @Test
    @Requirement("MAT-07")
    void staffWhoHaveAgreedAreASupportAndALeaderAloneIsNot() {
        int named = SupportFacts.OFFERED;
        int slot = 2 * SupportItem.ANCHORED.ordinal();
        assertThat(percent(Criterion.SUPPORT, aCandidate(), aPlace().support(named | SupportFacts.OFFERED << slot)))
                .isEqualTo(100);
        assertThat(percent(Criterion.SUPPORT, aCandidate(), aPlace().support(named | SupportFacts.NOT_OFFERED << slot)))
                .isEqualTo(50);
    }

    @Test
    @Requirement("MAT-25")
    void opennessIsTheStoredFact() {
        assertThat(percent(Criterion.OPENNESS, aCandidate(), aPlace().openness(80)))
                .isEqualTo(80);
        assertThat(grade(Criterion.OPENNESS, aCandidate(), aPlace().openness(PlaceFacts.OPENNESS_UNKNOWN)))
                .isEqualTo(Grade.UNKNOWN);
    }
}
