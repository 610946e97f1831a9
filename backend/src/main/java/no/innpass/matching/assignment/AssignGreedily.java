package no.innpass.matching.assignment;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import no.innpass.matching.TieKey;

/** What one does by hand: the best pair first, then the best that is left. Shown beside the best total, never proposed. */
public final class AssignGreedily {
    private static final int TIE_BITS = 20;

    private AssignGreedily() {}

    public static Assignment of(AssignmentProblem problem) {
        int width = problem.openings().size();
        RoomLeft room = new RoomLeft();
        Map<UUID, UUID> placeOf = new HashMap<>();
        long total = 0;
        for (long pair : bestFirst(problem).toArray()) {
            int cell = (int) (pair & Integer.MAX_VALUE);
            Person person = problem.people().get(cell / width);
            Opening opening = problem.openings().get(cell % width);
            if (!placeOf.containsKey(person.id()) && room.take(opening)) {
                placeOf.put(person.id(), opening.id());
                total += problem.value(cell / width, cell % width);
            }
        }
        return new Assignment(placeOf, total);
    }

    /** 31 bits of cell below what is missing to the most that a pair can count; equal ones as {@link TieKey} has it, at this width. */
    private static LongStream bestFirst(AssignmentProblem problem) {
        int width = problem.openings().size();
        return LongStream.range(0, (long) problem.people().size() * width)
                .filter(cell -> problem.value((int) cell / width, (int) cell % width) > 0)
                .map(cell -> key(problem, (int) cell / width, (int) cell % width) << 31 | cell)
                .sorted();
    }

    private static long key(AssignmentProblem problem, int person, int opening) {
        long tie = TieKey.of(
                problem.people().get(person).random(),
                problem.openings().get(opening).random());
        long missing = AssignmentProblem.MOST_VALUE - problem.value(person, opening);
        return missing << TIE_BITS - 2 | tie >>> 53 - (TIE_BITS - 2);
    }
}
