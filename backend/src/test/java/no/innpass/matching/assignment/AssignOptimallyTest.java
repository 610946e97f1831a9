package no.innpass.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import org.jspecify.annotations.Nullable;

@Requirement("MAT-27")
class AssignOptimallyTest {

    @Property
    void noAssignmentHasAHigherTotal(
            @ForAll long seed, @ForAll @IntRange(max = 25) int people, @ForAll @IntRange(max = 16) int places) {
        AssignmentProblem problem = Classes.of(seed, people, places).problem();
        assertThat(new AssignOptimally(problem).assignment().total()).isEqualTo(Oracle.total(problem));
    }

    @Property
    void noneHasWhereMostPairsCountTheSame(
            @ForAll long seed, @ForAll @IntRange(max = 30) int people, @ForAll @IntRange(max = 12) int places) {
        AssignmentProblem problem = Classes.of(seed, people, places).alike().problem();
        assertThat(new AssignOptimally(problem).assignment().total()).isEqualTo(Oracle.total(problem));
    }

    @Property(tries = 5)
    void aLargeClassIsProvenBestByItsPrices(@ForAll long seed) {
        for (Classes classes : List.of(
                Classes.of(seed, 300, 200),
                Classes.of(seed, 200, 300).alike(),
                Classes.of(seed, 250, 250).everybodyFitsEverywhere().oneSeatEach())) {
            AssignmentProblem problem = classes.problem();
            assertThat(Certificate.gap(new AssignOptimally(problem))).isZero();
        }
    }

    @Property
    void nobodyStandsWhereThereIsNoRoomAndOnlyPairsAreMade(
            @ForAll long seed, @ForAll @IntRange(max = 40) int people, @ForAll @IntRange(max = 20) int places) {
        AssignmentProblem problem = Classes.of(seed, people, places).problem();
        Assignment best = new AssignOptimally(problem).assignment();
        RoomLeft room = new RoomLeft();
        Map<UUID, Opening> openings = byId(problem);
        assertThat(best.placeOf().values())
                .allSatisfy(place -> assertThat(room.take(openings.get(place))).isTrue());
        assertThat(best.placeOf())
                .allSatisfy((person, place) ->
                        assertThat(problem.value(person, place)).isPositive());
        assertThat(best.total()).isEqualTo(problem.total(best.placeOf()));
    }

    @Property
    void theTotalIsAtLeastThatOfTheBestFirst(
            @ForAll long seed, @ForAll @IntRange(max = 40) int people, @ForAll @IntRange(max = 20) int places) {
        AssignmentProblem problem = Classes.of(seed, people, places).problem();
        assertThat(new AssignOptimally(problem).assignment().total())
                .isGreaterThanOrEqualTo(AssignGreedily.of(problem).total());
    }

    @Property
    void theOrderOfTheInputChangesNothing(
            @ForAll long seed, @ForAll @IntRange(max = 30) int people, @ForAll @IntRange(max = 14) int places) {
        AssignmentProblem problem = Classes.of(seed, people, places).alike().problem();
        AssignmentProblem shuffled = shuffled(problem, new Random(seed));
        assertThat(new AssignOptimally(shuffled).assignment()).isEqualTo(new AssignOptimally(problem).assignment());
        assertThat(AssignGreedily.of(shuffled)).isEqualTo(AssignGreedily.of(problem));
    }

    @Property
    void oneMorePositionIsWorthWhatIsSaid(
            @ForAll long seed,
            @ForAll @IntRange(max = 15) int people,
            @ForAll @IntRange(min = 1, max = 8) int places,
            @ForAll @IntRange(max = 7) int which) {
        AssignmentProblem problem = Classes.of(seed, people, places).problem();
        Opening wider = problem.openings().get(which % places);
        AssignOptimally solved = new AssignOptimally(problem);
        long more = Oracle.total(oneMoreBeside(problem, wider))
                - solved.assignment().total();
        assertThat(solved.gainOfOneMore()).containsEntry(wider.id(), more);
    }

    @Property
    void amongEqualTotalsTheLeastTieKeysWin(@ForAll long seed) {
        AssignmentProblem problem = Classes.of(seed, 4, 4)
                .alike()
                .everybodyFitsEverywhere()
                .oneSeatEach()
                .problem();
        Map<UUID, UUID> best = new HashMap<>();
        AllWays.of(problem, best);
        assertThat(new AssignOptimally(problem).assignment().placeOf()).isEqualTo(best);
    }

    @Example
    void twentyFiveCareCandidatesOverTwelveEmployersWithACapOfTwo() {
        List<Opening> openings = new ArrayList<>();
        for (int employer = 0; employer < 12; employer++) {
            Bound cap = new Bound(BoundKind.EMPLOYER_CAP, new UUID(2, employer), 2, null);
            openings.add(new Opening(new UUID(3, employer), employer, 1 + employer % 3, cap));
            openings.add(new Opening(new UUID(4, employer), employer, 2, cap));
        }
        List<Person> people = new ArrayList<>();
        for (int person = 0; person < 25; person++) {
            people.add(new Person(new UUID(1, person), person));
        }
        AssignmentProblem problem = new AssignmentProblem(
                people,
                openings,
                (person, opening) -> 4_000 + (int) (person.random() * 911 + opening.random() * 577) % 6_001);
        Assignment best = new AssignOptimally(problem).assignment();
        Map<UUID, Opening> byId = byId(problem);
        Map<@Nullable Bound, Integer> perEmployer = new HashMap<>();
        best.placeOf()
                .values()
                .forEach(place -> perEmployer.merge(byId.get(place).under(), 1, Integer::sum));

        assertThat(perEmployer.values()).allMatch(count -> count <= 2);
        assertThat(best.placeOf()).hasSize(24);
        assertThat(best.total())
                .isGreaterThanOrEqualTo(AssignGreedily.of(problem).total());
        assertThat(new AssignOptimally(problem).assignment()).isEqualTo(best);
    }

    private static Map<UUID, Opening> byId(AssignmentProblem problem) {
        Map<UUID, Opening> openings = new HashMap<>();
        problem.openings().forEach(opening -> openings.put(opening.id(), opening));
        return openings;
    }

    private static AssignmentProblem shuffled(AssignmentProblem problem, Random random) {
        List<Person> people = new ArrayList<>(problem.people());
        List<Opening> openings = new ArrayList<>(problem.openings());
        Collections.shuffle(people, random);
        Collections.shuffle(openings, random);
        return new AssignmentProblem(people, openings, problem::valueOf);
    }

    /** One more position beside the place, under no bound, for the same people. */
    private static AssignmentProblem oneMoreBeside(AssignmentProblem problem, Opening wider) {
        List<Opening> openings = new ArrayList<>(problem.openings());
        UUID other = new UUID(0, 1);
        openings.add(new Opening(other, 0, 1, null));
        return new AssignmentProblem(
                problem.people(),
                openings,
                (person, opening) ->
                        problem.value(person.id(), opening.id().equals(other) ? wider.id() : opening.id()));
    }
}
