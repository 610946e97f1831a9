package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.employer.Light;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.WorkplacePicture;
import no.innpass.shared.AdaptationOffer;
import no.innpass.shared.ContractType;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.FunctionalDemand;
import no.innpass.shared.FunctionalDemands;
import no.innpass.shared.HoursGrid;
import no.innpass.shared.Prospect;
import no.innpass.shared.TimeRange;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.Concepts;

/** The facts that matching may read, from the rows of a place, its need and its workplace. No clock, no database. */
@Singleton
class DerivePlaceFacts {
    private final Concepts concepts;
    private final LineOfNeed line;

    DerivePlaceFacts(Concepts concepts) {
        this.concepts = concepts;
        line = new LineOfNeed(concepts);
    }

    /**
     * The facts as version 1.
     *
     * <p>Left out: tasks that are told in words only (no concept to compare), and credentials that only a law may ask for (HR-1:
     * they stand in no index; they are checked when the candidate is asked).
     *
     * @param freeHere free seats of all places at the workplace
     * @param today a start that is open, or has passed, is from today on; a place past its latest start, or past its own last day, is
     *     listed for nobody: a new day therefore packs anew
     */
    PlaceFacts of(
            PracticePlace place,
            Need need,
            WorkplaceCard workplace,
            WorkplacePicture picture,
            int freeHere,
            Map<AdaptationOffer, Set<FunctionalAttribute>> answers,
            LocalDate today) {
        return new PlaceFacts(
                place.id(),
                workplace.id(),
                place.random(),
                1,
                place.listing(today),
                workplace.area(),
                place.startWindow(today),
                place.freeSeats(),
                workplace.blocked(),
                workplace.capReached(),
                tasks(need),
                need.credentials().state(),
                credentials(need),
                need.language().state(),
                need.language().demands().stream()
                        .map(level -> new LanguageDemand(
                                level.skill(), level.level(), level.tested(), level.kind(), level.tags()))
                        .toList(),
                need.language().support(),
                need.functions().state(),
                functions(need, answers),
                need.hours().state(),
                hours(need),
                new PlacePurposes(need.purposes().main(), need.purposes().further()),
                job(need, picture),
                new PlaceLine(line.of(need), industry(workplace)),
                picture.traits(),
                SupportOf.need(need, picture),
                openness(picture, freeHere));
    }

    /** Unknown where nobody has heard from the workplace for long (EMP-07). */
    private static int openness(WorkplacePicture picture, int freeHere) {
        return picture.light() == Light.GREY ? PlaceFacts.OPENNESS_UNKNOWN : Openness.of(picture, freeHere);
    }

    /** A yes that depends on a subsidy which nobody has decided is no yes and no no yet: the will is as where nobody was asked (MAT-11). */
    private static JobFacts job(Need need, WorkplacePicture picture) {
        NeedTerms.Job job = need.job();
        return new JobFacts(
                job.prospect(),
                contracts(job.contracts().stream()),
                contracts(job.contracts().stream().filter(Dispensation::allows)),
                Will.of(depends(job) ? Prospect.NOT_ASKED : job.prospect(), picture.hires(), picture.finished()),
                mustPercent(need));
    }

    /** Nothing, where the workplace offers other hours or a start in part time: then smaller can be talked about. */
    private static int mustPercent(Need need) {
        NeedTerms.Job job = need.job();
        boolean bends = need.flexibility().offers().contains(AdaptationOffer.HOURS)
                || Boolean.TRUE.equals(need.flexibility().startPartTime());
        return Boolean.TRUE.equals(job.positionMust()) && job.positionPercent() != null && !bends
                ? job.positionPercent()
                : 0;
    }

    private static boolean depends(NeedTerms.Job job) {
        return job.prospect() != Prospect.NONE && Boolean.TRUE.equals(job.dependsOnSubsidy());
    }

    private static Set<ContractType> contracts(Stream<NeedTerms.Contract> contracts) {
        return contracts.map(NeedTerms.Contract::type).collect(Collectors.toSet());
    }

    static int industry(WorkplaceCard workplace) {
        return workplace.industry() == null ? 0 : 1 << workplace.industry().ordinal();
    }

    static PlaceFacts atVersion(PlaceFacts facts, long version) {
        return new PlaceFacts(
                facts.id(),
                facts.workplace(),
                facts.random(),
                version,
                facts.listing(),
                facts.area(),
                facts.start(),
                facts.freeSeats(),
                facts.blocked(),
                facts.capReached(),
                facts.tasks(),
                facts.credentials(),
                facts.credentialDemands(),
                facts.language(),
                facts.languageDemands(),
                facts.languageSupport(),
                facts.functions(),
                facts.functionalDemands(),
                facts.hoursState(),
                facts.hours(),
                facts.purposes(),
                facts.job(),
                facts.line(),
                facts.surroundings(),
                facts.support(),
                facts.openness());
    }

    /** A share counts only beside the shares of all tasks, those in words too (MAT-T2): else none is stated. */
    private List<TaskFact> tasks(Need need) {
        boolean shared = need.tasks().stream().allMatch(task -> task.share() != null);
        return need.tasks().stream()
                .filter(task -> task.task() != null)
                .map(task -> new TaskFact(
                        concept(String.valueOf(task.task())).number(),
                        shared && task.share() != null ? task.share() : 0,
                        task.trainable()))
                .toList();
    }

    private List<CredentialDemand> credentials(Need need) {
        return need.credentials().demands().stream()
                .filter(demand -> !concept(demand.credential()).legalOnly())
                .map(demand ->
                        new CredentialDemand(concept(demand.credential()).number(), demand.kind(), demand.tags()))
                .toList();
    }

    private static FunctionalDemands functions(Need need, Map<AdaptationOffer, Set<FunctionalAttribute>> answers) {
        FunctionalDemands demands = FunctionalDemands.NONE;
        for (NeedDemands.Function one : need.functions().demands()) {
            boolean answered = need.flexibility().offers().stream()
                    .anyMatch(offer -> answers.getOrDefault(offer, Set.of()).contains(one.attribute()));
            demands = demands.with(one.attribute(), answered ? FunctionalDemand.ANSWERED : one.demand());
        }
        return demands;
    }

    private static HoursGrid hours(Need need) {
        return HoursGrid.of(need.hours().stretches().stream()
                .map(stretch -> new TimeRange(stretch.day(), stretch.from(), stretch.to()))
                .toList());
    }

    private Concept concept(String code) {
        return concepts.byCode(code)
                .orElseThrow(
                        () -> new IllegalStateException("A stored need names a concept that is not known: " + code));
    }
}
