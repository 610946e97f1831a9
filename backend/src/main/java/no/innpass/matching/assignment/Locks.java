package no.innpass.matching.assignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people have decided already (MAT-27). A rerun keeps it, whatever it costs.
 *
 * @param fixed place of each person who stays there, also where it is no pair of the ordinary list any more: it then counts 0, and takes
 *     its position all the same
 * @param excluded people who get no place now
 * @param closed places that nobody else comes to
 */
public record Locks(Map<UUID, UUID> fixed, Set<UUID> excluded, Set<UUID> closed) {
    public static final Locks NONE = new Locks(Map.of(), Set.of(), Set.of());

    public Locks {
        fixed = Map.copyOf(fixed);
        excluded = Set.copyOf(excluded);
        closed = Set.copyOf(closed);
    }

    /** What is left to decide: people without a decision, and the room that those with one leave. */
    public AssignmentProblem leftOf(AssignmentProblem problem) {
        RoomLeft taken = new RoomLeft();
        problem.openings()
                .forEach(opening ->
                        fixed.values().stream().filter(opening.id()::equals).forEach(one -> taken.force(opening)));
        Map<Bound, Bound> narrowed = new HashMap<>();
        List<Opening> openings = problem.openings().stream()
                .map(opening -> left(opening, taken, narrowed))
                .toList();
        List<Person> people = problem.people().stream()
                .filter(person -> !fixed.containsKey(person.id()) && !excluded.contains(person.id()))
                .toList();
        return new AssignmentProblem(people, openings, problem::valueOf);
    }

    private Opening left(Opening opening, RoomLeft taken, Map<Bound, Bound> narrowed) {
        int seats = closed.contains(opening.id()) ? 0 : Math.max(0, opening.seats() - taken.at(opening));
        return new Opening(opening.id(), opening.random(), seats, left(opening.under(), taken, narrowed));
    }

    private static @Nullable Bound left(@Nullable Bound bound, RoomLeft taken, Map<Bound, Bound> narrowed) {
        if (bound == null) {
            return null;
        }
        Bound known = narrowed.get(bound);
        if (known == null) {
            Bound above = left(bound.above(), taken, narrowed);
            known = new Bound(bound.kind(), bound.of(), Math.max(0, bound.most() - taken.under(bound)), above);
            narrowed.put(bound, known);
        }
        return known;
    }

    /** Both together: what was decided, and what was found for the rest. */
    public Assignment with(Assignment rest, AssignmentProblem whole) {
        Map<UUID, UUID> placeOf = new HashMap<>(rest.placeOf());
        Set<UUID> people = new HashSet<>();
        whole.people().forEach(person -> people.add(person.id()));
        fixed.forEach((person, place) -> {
            if (people.contains(person)) {
                placeOf.put(person, place);
            }
        });
        return new Assignment(placeOf, whole.total(placeOf));
    }
}
