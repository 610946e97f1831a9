package no.innpass.practiceplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.employer.Sector;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.WorkplacePicture;
import no.innpass.shared.AdaptationOffer;
import no.innpass.shared.ContractType;
import no.innpass.shared.Days;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.FunctionalDemand;
import no.innpass.shared.HoursGrid;
import no.innpass.shared.PlacementKind;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import no.innpass.shared.TaskType;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DerivePlaceFactsTest {
    private static final UUID PLACE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID WORKPLACE = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATEST = LocalDate.of(2026, 5, 1);
    private static final Map<AdaptationOffer, Set<FunctionalAttribute>> ANSWERS =
            Map.of(AdaptationOffer.BREAKS, Set.of(FunctionalAttribute.STAND));

    private final Concepts concepts = Concepts.starter();
    private final DerivePlaceFacts derive = new DerivePlaceFacts(concepts);

    @Test
    void everyFactOfTheRowsThatMatchingMayReadIsThere() {
        PlaceFacts facts = of(Needs.full());

        assertThat(facts.id()).isEqualTo(PLACE);
        assertThat(facts.workplace()).isEqualTo(WORKPLACE);
        assertThat(facts.random()).isEqualTo(42);
        assertThat(facts.listing()).isEqualTo(PlaceListing.EVERYBODY);
        assertThat(facts.area()).isEqualTo(17);
        assertThat(facts.start()).isEqualTo(new StartWindow(Days.of(TODAY), Days.of(LATEST), 84));
        assertThat(facts.freeSeats()).isEqualTo(2);
        assertThat(facts.blocked()).isTrue();
        assertThat(facts.capReached()).isFalse();
        assertThat(facts.tasks())
                .as("a task in words only has no concept to compare")
                .containsExactlyInAnyOrder(
                        new TaskFact(number("bake"), 0, true), new TaskFact(number("clean-kitchen"), 0, false));
        assertThat(facts.credentialDemands()).hasSize(1);
        assertThat(facts.languageDemands()).hasSize(1);
        assertThat(facts.languageSupport()).isTrue();
        assertThat(facts.hours()).isEqualTo(HoursGrid.parse("4:09-15;5:09-15"));
        assertThat(facts.purposes().main()).isEqualTo(PlacementPurpose.JOB);
        assertThat(facts.job())
                .isEqualTo(new JobFacts(
                        Prospect.INTENDED,
                        Set.of(ContractType.PERMANENT, ContractType.EXTRA_SHIFT),
                        Set.of(ContractType.EXTRA_SHIFT),
                        100));
    }

    @Test
    @Requirement("PLC-08")
    void aFlexibilityItemAnswersItsOwnDemandAndNoOther() {
        PlaceFacts facts = of(Needs.full());
        assertThat(facts.functionalDemands().get(FunctionalAttribute.STAND)).isEqualTo(FunctionalDemand.ANSWERED);
        assertThat(facts.functionalDemands().get(FunctionalAttribute.LIFT)).isEqualTo(FunctionalDemand.ASK);
        assertThat(facts.functionalDemands().get(FunctionalAttribute.HEAR)).isEqualTo(FunctionalDemand.DEMANDED);
        assertThat(facts.functionalDemands().get(FunctionalAttribute.SEE)).isEqualTo(FunctionalDemand.NOT_DEMANDED);
    }

    @Test
    @Requirement("PLC-08")
    void thursdayAndFridayOnlyIsExpressedInTheGrid() {
        assertThat(of(Needs.full()).hours().blocks()).isEqualTo(4);
    }

    @Test
    void whatIsNotAskedIsNotAsked() {
        PlaceFacts facts = of(Need.EMPTY);
        assertThat(facts.credentials()).isEqualTo(FactState.NOT_ASKED);
        assertThat(facts.language()).isEqualTo(FactState.NOT_ASKED);
        assertThat(facts.functions()).isEqualTo(FactState.NOT_ASKED);
        assertThat(facts.hoursState()).isEqualTo(FactState.NOT_ASKED);
        assertThat(facts.purposes()).isEqualTo(PlacePurposes.UNKNOWN);
        assertThat(facts.job()).isEqualTo(JobFacts.NOT_ASKED);
    }

    @Test
    @Requirement("MAT-T2")
    void aShareThatIsMissingTakesTheSharesOfAllAlsoWhenItIsATaskInWords() {
        Need shared = Needs.with(List.of(Needs.BAKE, Needs.KITCHEN), Prospect.NONE);
        Need.Task words = new Need.Task(null, "pynte kaker", TaskType.OTHER, null, true, null, null, null, null);
        Need missing = Needs.with(List.of(Needs.BAKE, Needs.KITCHEN, words), Prospect.NONE);

        assertThat(of(shared).tasks()).extracting(TaskFact::share).containsExactlyInAnyOrder(60, 40);
        assertThat(of(missing).tasks()).extracting(TaskFact::share).containsExactly(0, 0);
    }

    @Test
    @Requirement({"MAT-05", "PLC-08"})
    void aPostThatCannotBeSmallerIsAMustUnlessThePlaceBends() {
        NeedTerms.Flexibility none = NeedTerms.Flexibility.NOT_ASKED;
        NeedTerms.Flexibility hours = new NeedTerms.Flexibility(
                FactState.VALUE, Set.of(AdaptationOffer.HOURS), null, null, null, null, null, null, null);
        assertThat(mustPercent(none, 100, true)).isEqualTo(100);
        assertThat(mustPercent(none, 100, null)).isZero();
        assertThat(mustPercent(hours, 100, true)).isZero();
        assertThat(of(Needs.full()).job().mustPercent())
                .as("people may begin in part time")
                .isZero();
    }

    private int mustPercent(NeedTerms.Flexibility flexibility, int percent, @Nullable Boolean must) {
        Need need = Needs.with(List.of(Needs.BAKE), Prospect.POSSIBLE);
        return of(new Need(
                        need.title(),
                        need.summary(),
                        need.tasks(),
                        need.credentials(),
                        need.language(),
                        need.functions(),
                        need.hours(),
                        flexibility,
                        need.purposes(),
                        new NeedTerms.Job(
                                Prospect.POSSIBLE, List.of(), null, percent, must, null, null, null, null, null),
                        need.support(),
                        NeedMore.NOT_ASKED))
                .job()
                .mustPercent();
    }

    @Test
    @Requirement({"MAT-11", "PLC-10"})
    void aYesThatDependsOnASubsidyIsAsIfNobodyWereAsked() {
        Need need = Needs.with(List.of(Needs.BAKE), Prospect.POSSIBLE);
        Need conditional = new Need(
                need.title(),
                need.summary(),
                need.tasks(),
                need.credentials(),
                need.language(),
                need.functions(),
                need.hours(),
                need.flexibility(),
                need.purposes(),
                new NeedTerms.Job(Prospect.POSSIBLE, List.of(), null, null, null, null, null, null, true, null),
                need.support(),
                NeedMore.NOT_ASKED);
        assertThat(of(need).job().will()).isEqualTo(60);
        assertThat(of(conditional).job().will()).isEqualTo(JobFacts.UNKNOWN);
        assertThat(of(conditional).job().prospect()).isEqualTo(Prospect.POSSIBLE);
    }

    @Test
    @Requirement("MAT-05")
    void anOpenStartIsFromTodayAndNeverAfterTheLatestStart() {
        assertThat(of(Needs.full(), LATEST.minusDays(30)).start())
                .isEqualTo(new StartWindow(Days.of(LATEST.minusDays(30)), Days.of(LATEST), 84));
        assertThat(of(Needs.full(), LATEST.plusDays(9)).start().first()).isEqualTo(Days.of(LATEST));
    }

    @Test
    @Requirement("PLC-12")
    void aPlacePastItsLatestStartOrItsLastDayIsListedForNobody() {
        for (PracticePlace place : List.of(place(LATEST, null), place(null, LATEST))) {
            assertThat(place.listing(LATEST)).isEqualTo(PlaceListing.EVERYBODY);
            assertThat(place.listing(LATEST.plusDays(1))).isEqualTo(PlaceListing.NOT_LISTED);
        }
    }

    private PlaceFacts of(Need need) {
        return of(need, TODAY);
    }

    private PlaceFacts of(Need need, LocalDate today) {
        WorkplaceCard workplace = new WorkplaceCard(
                WORKPLACE, PLACE, "Nordlys", Sector.PRIVATE, null, "3403", 17, null, null, true, false);
        return derive.of(place(LATEST, null), need, workplace, WorkplacePicture.EMPTY, 2, ANSWERS, today);
    }

    private static PracticePlace place(@Nullable LocalDate latest, @Nullable LocalDate expires) {
        return new PracticePlace(
                PLACE,
                WORKPLACE,
                null,
                PlacementKind.WORK_TRAINING,
                PlaceState.PUBLISHED,
                3,
                1,
                null,
                latest,
                84,
                expires,
                1,
                1,
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                42,
                Instant.EPOCH,
                3);
    }

    private int number(String code) {
        return concepts.byCode(code).orElseThrow().number();
    }
}
