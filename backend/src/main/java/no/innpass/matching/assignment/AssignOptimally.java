package no.innpass.matching.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.matching.TieKey;

/**
 * The assignment with the highest total (MAT-27). Placing more people is no aim of its own, but each pair counts above 0, so nobody is
 * left out where there is room for one more pair. Among equal totals the one whose tie keys (MAT-21) sum to least; if even these are equal,
 * the one that the fixed order of the problem leads to. The result is a function of the problem: the same for any order of its parts.
 */
public final class AssignOptimally {
    /** The upper bits of a tie key that count; the lower ones of 53 would not fit beside the values of thousands of pairs. */
    private static final int TIE_BITS = 20;

    private final AssignmentProblem problem;
    private final NetworkSimplex simplex;
    private final long unit;
    private final Map<Bound, Integer> numbers = new HashMap<>();

    public AssignOptimally(AssignmentProblem problem) {
        this.problem = problem;
        unit = unit(problem.people().size());
        int places = problem.openings().size();
        for (Bound bound : problem.bounds()) {
            numbers.put(bound, places + numbers.size());
        }
        int[] most = new int[places + numbers.size()];
        int[] above = new int[most.length];
        for (int place = 0; place < places; place++) {
            Opening opening = problem.openings().get(place);
            most[place] = opening.seats();
            above[place] = numbers.getOrDefault(opening.under(), most.length);
        }
        for (Bound bound : problem.bounds()) {
            int number = places + problem.bounds().indexOf(bound);
            most[number] = bound.most();
            above[number] = numbers.getOrDefault(bound.above(), most.length);
        }
        simplex = new NetworkSimplex(problem.people().size(), places, gains(), most, above);
        simplex.solve();
    }

    /** One point of value: more than twice all tie keys of an answer together. */
    private static long unit(int people) {
        return Long.highestOneBit(Math.max(1, people)) << TIE_BITS + 2;
    }

    private long[] gains() {
        List<Person> people = problem.people();
        List<Opening> openings = problem.openings();
        long[] gains = new long[people.size() * openings.size()];
        int cell = 0;
        for (int person = 0; person < people.size(); person++) {
            long random = people.get(person).random();
            for (int place = 0; place < openings.size(); place++) {
                int value = problem.value(person, place);
                long tie = TieKey.of(random, openings.get(place).random()) >>> 53 - TIE_BITS;
                gains[cell++] = value == 0 ? NetworkSimplex.NO_PAIR : value * unit - tie;
            }
        }
        return gains;
    }

    public Assignment assignment() {
        int[] placed = simplex.placed();
        Map<UUID, UUID> placeOf = new HashMap<>();
        long total = 0;
        for (int person = 0; person < placed.length; person++) {
            if (placed[person] >= 0) {
                placeOf.put(
                        problem.people().get(person).id(),
                        problem.openings().get(placed[person]).id());
                total += problem.value(person, placed[person]);
            }
        }
        return new Assignment(placeOf, total);
    }

    /**
     * How much the total would grow with one more position at each place and room for it under every bound around it: 0 where nothing
     * would change. Exact: the best chain of moves that ends in the new position.
     */
    public Map<UUID, Long> gainOfOneMore() {
        long[] gains = new ResidualPaths(simplex).gains();
        Map<UUID, Long> of = new HashMap<>();
        for (int place = 0; place < problem.openings().size(); place++) {
            // To the nearest: tie keys of two answers differ by less than half a point in all.
            of.put(problem.openings().get(place).id(), Math.floorDiv(gains[place] + unit / 2, unit));
        }
        return of;
    }

    /** Steps of the simplex, for the benchmark. */
    public int pivots() {
        return simplex.pivots();
    }

    NetworkSimplex simplex() {
        return simplex;
    }
}
