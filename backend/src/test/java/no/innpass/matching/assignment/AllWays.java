package no.innpass.matching.assignment;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.innpass.matching.TieKey;

/** Tries every assignment of a tiny problem: the highest total, then the least sum of the upper 20 bits of the tie keys. */
final class AllWays {
    private final AssignmentProblem problem;
    private final Map<UUID, UUID> now = new HashMap<>();
    private final Map<UUID, UUID> best;
    private long bestTotal = -1;
    private long bestTies;

    private AllWays(AssignmentProblem problem, Map<UUID, UUID> best) {
        this.problem = problem;
        this.best = best;
    }

    static void of(AssignmentProblem problem, Map<UUID, UUID> best) {
        new AllWays(problem, best).from(0, 0, 0);
    }

    private void from(int person, long total, long ties) {
        if (person == problem.people().size()) {
            if (total > bestTotal || total == bestTotal && ties < bestTies) {
                bestTotal = total;
                bestTies = ties;
                best.clear();
                best.putAll(now);
            }
            return;
        }
        from(person + 1, total, ties);
        Person one = problem.people().get(person);
        for (int place = 0; place < problem.openings().size(); place++) {
            Opening opening = problem.openings().get(place);
            long there = now.values().stream().filter(opening.id()::equals).count();
            if (problem.value(person, place) > 0 && there < opening.seats()) {
                now.put(one.id(), opening.id());
                from(
                        person + 1,
                        total + problem.value(person, place),
                        ties + (TieKey.of(one.random(), opening.random()) >>> 33));
                now.remove(one.id());
            }
        }
    }
}
