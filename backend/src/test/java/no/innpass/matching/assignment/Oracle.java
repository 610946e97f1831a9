package no.innpass.matching.assignment;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import org.jspecify.annotations.Nullable;

/** The same problem as a network for OR-Tools, which knows nothing of ours. */
final class Oracle {
    static {
        Loader.loadNativeLibraries();
    }

    private Oracle() {}

    /** The highest total that there is. */
    static long total(AssignmentProblem problem) {
        MinCostFlow flow = new MinCostFlow();
        int people = problem.people().size();
        int places = problem.openings().size();
        int sink = people + places + problem.bounds().size();
        for (int person = 0; person < people; person++) {
            flow.setNodeSupply(person, 1);
            flow.addArcWithCapacityAndUnitCost(person, sink, 1, 0);
            for (int place = 0; place < places; place++) {
                if (problem.value(person, place) > 0) {
                    flow.addArcWithCapacityAndUnitCost(person, people + place, 1, -problem.value(person, place));
                }
            }
        }
        flow.setNodeSupply(sink, -people);
        for (int place = 0; place < places; place++) {
            Opening opening = problem.openings().get(place);
            int above = number(problem, opening.under());
            flow.addArcWithCapacityAndUnitCost(
                    people + place, above < 0 ? sink : people + places + above, opening.seats(), 0);
        }
        for (int bound = 0; bound < problem.bounds().size(); bound++) {
            int above = number(problem, problem.bounds().get(bound).above());
            flow.addArcWithCapacityAndUnitCost(
                    people + places + bound,
                    above < 0 ? sink : people + places + above,
                    problem.bounds().get(bound).most(),
                    0);
        }
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("no optimum");
        }
        return -flow.getOptimalCost();
    }

    private static int number(AssignmentProblem problem, @Nullable Bound bound) {
        return bound == null ? -1 : problem.bounds().indexOf(bound);
    }
}
