package no.innpass.process.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.innpass.matching.assignment.AssignGreedily;
import no.innpass.matching.assignment.AssignOptimally;
import no.innpass.matching.assignment.Assignment;
import no.innpass.matching.assignment.AssignmentProblem;
import no.innpass.matching.assignment.Locks;
import no.innpass.matching.assignment.Person;

/** Times one problem, and what is kept of the best when a tenth drops out and everybody else stays. */
final class MeasureAssignment {
    private static final int RUNS = 5;
    private static final int DROPPED_PERCENT = 10;
    private static final int BONUS = 500;
    private static final double LIMIT_SECONDS = 1.0;

    private final PrintStream out;
    private final long seed;

    MeasureAssignment(PrintStream out, long seed) {
        this.out = out;
        this.seed = seed;
    }

    void measure(String label, AssignmentProblem problem, int warmUp) {
        double[] seconds = new double[RUNS];
        Assignment best = new Assignment(Map.of(), 0);
        int pivots = 0;
        for (int run = -warmUp; run < RUNS; run++) {
            long begun = System.nanoTime();
            AssignOptimally solved = new AssignOptimally(problem);
            best = solved.assignment();
            if (run >= 0) {
                seconds[run] = (System.nanoTime() - begun) / 1e9;
            }
            pivots = solved.pivots();
        }
        double first = seconds[0];
        Arrays.sort(seconds);
        out.printf(
                Locale.ROOT,
                "%n%s: %,d x %,d%n",
                label,
                problem.people().size(),
                problem.openings().size());
        out.printf(
                Locale.ROOT,
                "  best total %,d, %,d placed, %,d steps; %.2f s at the median, first %.2f, worst %.2f (limit %.0f s): %s%n",
                best.total(),
                best.placeOf().size(),
                pivots,
                seconds[RUNS / 2],
                first,
                seconds[RUNS - 1],
                LIMIT_SECONDS,
                seconds[RUNS / 2] <= LIMIT_SECONDS ? "within" : "OVER");
        share("best pair first", AssignGreedily.of(problem), best);
        dropOuts(problem, best);
    }

    private void dropOuts(AssignmentProblem whole, Assignment before) {
        Random random = new Random(seed);
        AssignmentProblem left = new AssignmentProblem(
                whole.people().stream()
                        .filter(person -> random.nextInt(100) >= DROPPED_PERCENT)
                        .toList(),
                whole.openings(),
                (person, opening) -> whole.value(person.id(), opening.id()));
        Map<UUID, UUID> told = new HashMap<>(before.placeOf());
        told.keySet().retainAll(left.people().stream().map(Person::id).toList());
        Assignment best = new AssignOptimally(left).assignment();
        Locks locks = new Locks(told, Set.of(), Set.of());
        Assignment kept = locks.with(new AssignOptimally(locks.leftOf(left)).assignment(), left);
        Assignment calm = new AssignOptimally(left.preferring(told, BONUS)).assignment();
        out.printf(
                Locale.ROOT,
                "  a tenth drops out, %,d people left; new best %,d%n",
                left.people().size(),
                best.total());
        share("  all who had a place keep it", kept, best);
        share("  moved only for more than 5 points", new Assignment(calm.placeOf(), left.total(calm.placeOf())), best);
        out.printf(Locale.ROOT, "      moved: %,d so, %,d for the new best%n", moved(calm, told), moved(best, told));
        share("  best pair first, from nothing", AssignGreedily.of(left), best);
    }

    private static long moved(Assignment now, Map<UUID, UUID> before) {
        return before.entrySet().stream()
                .filter(pair -> !pair.getValue().equals(now.placeOf().get(pair.getKey())))
                .count();
    }

    private void share(String label, Assignment one, Assignment best) {
        out.printf(
                Locale.ROOT,
                "  %s: total %,d, %,d placed, %.2f %% of the best%n",
                label,
                one.total(),
                one.placeOf().size(),
                100.0 * one.total() / Math.max(1, best.total()));
    }
}
