package no.innpass.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;

@Requirement("MAT-27")
class LocksTest {

    @Property
    void aRerunKeepsWhatIsLockedAndIsTheBestForTheRest(
            @ForAll long seed,
            @ForAll @IntRange(max = 30) int people,
            @ForAll @IntRange(min = 1, max = 14) int places) {
        AssignmentProblem problem = Classes.of(seed, people, places).problem();
        Assignment first = new AssignOptimally(problem).assignment();
        Locks locks = new Locks(half(first.placeOf(), seed), Set.of(), Set.of());
        Assignment again = rerun(problem, locks);
        assertThat(again.placeOf()).containsAllEntriesOf(locks.fixed());
        assertThat(again).isEqualTo(first);
    }

    @Property
    void whoIsExcludedGetsNoPlaceAndAClosedPlaceGetsNobody(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int people,
            @ForAll @IntRange(min = 1, max = 14) int places) {
        AssignmentProblem problem = Classes.of(seed, people, places).problem();
        UUID person = problem.people().getFirst().id();
        UUID place = problem.openings().getFirst().id();
        Assignment again = rerun(problem, new Locks(Map.of(), Set.of(person), Set.of(place)));
        assertThat(again.placeOf()).doesNotContainKey(person).doesNotContainValue(place);
    }

    @Example
    void aLockCountsUnderEveryBoundAndNobodyElseIsPushedOverIt() {
        Bound cap = new Bound(BoundKind.EMPLOYER_CAP, new UUID(9, 9), 1, null);
        Opening one = new Opening(new UUID(1, 1), 1, 1, cap);
        Opening other = new Opening(new UUID(1, 2), 2, 1, cap);
        Person locked = new Person(new UUID(2, 1), 1);
        Person free = new Person(new UUID(2, 2), 2);
        AssignmentProblem problem =
                new AssignmentProblem(List.of(locked, free), List.of(one, other), (person, opening) -> 5_000);
        Assignment again = rerun(problem, new Locks(Map.of(locked.id(), one.id()), Set.of(), Set.of()));
        assertThat(again.placeOf()).containsExactly(Map.entry(locked.id(), one.id()));
    }

    @Property(tries = 10)
    void whereEverybodyPlacedKeepsThePlaceAfterDropOutsNearlyAllOfTheNewBestIsKept(@ForAll long seed) {
        AssignmentProblem whole =
                Classes.of(seed, 120, 90).everybodyFitsEverywhere().problem();
        Assignment first = new AssignOptimally(whole).assignment();
        AssignmentProblem left = without(whole, 10, seed);
        Map<UUID, UUID> told = new HashMap<>(first.placeOf());
        told.keySet().retainAll(left.people().stream().map(Person::id).toList());
        Assignment kept = rerun(left, new Locks(told, Set.of(), Set.of()));
        assertThat(kept.placeOf()).containsAllEntriesOf(told);
        assertThat(kept.total())
                .isGreaterThanOrEqualTo(new AssignOptimally(left).assignment().total() * 98 / 100);
    }

    @Property(tries = 20)
    void whoHasAPlaceIsMovedOnlyForMoreThanTheBonus(@ForAll long seed) {
        AssignmentProblem whole = Classes.of(seed, 40, 30).problem();
        Map<UUID, UUID> today = new AssignOptimally(whole).assignment().placeOf();
        AssignmentProblem left = without(whole, 10, seed);
        Assignment calm = new AssignOptimally(left.preferring(today, 500)).assignment();
        Assignment best = new AssignOptimally(left).assignment();
        long moved = moved(calm, today);
        assertThat(moved).isLessThanOrEqualTo(moved(best, today));
        assertThat(left.total(calm.placeOf()))
                .isGreaterThanOrEqualTo(best.total() - 500 * moved(best, today))
                .isLessThanOrEqualTo(best.total());
    }

    private static long moved(Assignment now, Map<UUID, UUID> before) {
        return now.placeOf().entrySet().stream()
                        .filter(pair -> before.containsKey(pair.getKey())
                                && !pair.getValue().equals(before.get(pair.getKey())))
                        .count()
                + before.keySet().stream()
                        .filter(person -> !now.placeOf().containsKey(person))
                        .count();
    }

    private static Assignment rerun(AssignmentProblem problem, Locks locks) {
        return locks.with(new AssignOptimally(locks.leftOf(problem)).assignment(), problem);
    }

    private static Map<UUID, UUID> half(Map<UUID, UUID> placeOf, long seed) {
        Random random = new Random(seed);
        Map<UUID, UUID> half = new HashMap<>(placeOf);
        half.keySet().removeIf(person -> random.nextBoolean());
        return half;
    }

    private static AssignmentProblem without(AssignmentProblem whole, int percent, long seed) {
        Random random = new Random(seed);
        return new AssignmentProblem(
                whole.people().stream()
                        .filter(person -> random.nextInt(100) >= percent)
                        .toList(),
                whole.openings(),
                whole::valueOf);
    }
}
