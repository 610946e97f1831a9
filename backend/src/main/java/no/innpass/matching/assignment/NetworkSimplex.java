package no.innpass.matching.assignment;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Minimum-cost flow over people, openings and the bounds above them, exactly, by the primal network simplex. The network is never
 * written down: an arc of a pair is a cell of {@code gains}. Numbers: people first, then bounds (an opening is a bound too), the root last.
 *
 * <p>It begins with nobody placed, which is feasible and strongly so, and takes in the pair that promises most of one person at a time
 * until no arc promises anything. In whole numbers; the sum of all gains along a path has to fit a {@code long}.
 */
final class NetworkSimplex {
    /** A cell that is no pair. */
    static final long NO_PAIR = Long.MIN_VALUE / 4;

    private static final int ROWS_BETWEEN_BOUNDS = 16;

    final int people;
    final int openings;
    final long[] gains;
    final int[] most;
    final int[] above;
    private final boolean[] full;
    private final long dearest;
    private final FlowTree tree;
    private int pivots;

    /**
     * @param gains row by row, one for each person and opening; above 0, or {@link #NO_PAIR}
     * @param most room of each bound, 0 or more, openings first
     * @param above the bound above each bound; a bound stands before those above it; {@code most.length} is the root
     */
    NetworkSimplex(int people, int openings, long[] gains, int[] most, int[] above) {
        this.people = people;
        this.openings = openings;
        this.gains = gains;
        this.most = most;
        this.above = above;
        full = new boolean[most.length];
        dearest = 1 + LongStream.of(gains).reduce(0, Math::max);
        tree = new FlowTree(people + most.length + 1);
        for (int bound = most.length - 1; bound >= 0; bound--) {
            tree.plant(people + bound, people + above[bound], -1 - bound, 0, room(bound), cost(bound));
        }
        for (int person = 0; person < people; person++) {
            tree.plant(person, tree.root, unplaced(person), 1, FlowTree.ENDLESS, 0);
        }
    }

    /** A bound without room has room at a cost that no pair is worth: so the first tree is strongly feasible too, and nobody goes there. */
    private long cost(int bound) {
        return most[bound] == 0 ? dearest : 0;
    }

    private int room(int bound) {
        return most[bound] == 0 ? FlowTree.ENDLESS : most[bound];
    }

    private int unplaced(int person) {
        return person * (openings + 1) + openings;
    }

    /** Ends when nothing has promised anything for a whole round. */
    void solve() {
        int quiet = 0;
        for (int row = 0; quiet < people || enterBound(); row = row + 1 >= people ? 0 : row + 1) {
            if (row % ROWS_BETWEEN_BOUNDS == 0) {
                while (enterBound()) {
                    quiet = 0;
                }
            }
            quiet = people > 0 && enterPair(row) ? 0 : quiet + 1;
        }
    }

    /** The best arc of a person, if it promises more than the one the person has. */
    private boolean enterPair(int person) {
        long[] potential = tree.potential;
        long best = potential[person];
        int at = -1;
        int row = person * openings;
        int offset = people;
        if (best < 0) {
            best = 0;
            at = openings;
        }
        for (int opening = 0; opening < openings; opening++) {
            long promise = gains[row + opening] + potential[offset + opening];
            if (promise > best) {
                best = promise;
                at = opening;
            }
        }
        if (at < 0) {
            return false;
        }
        boolean stays = at == openings;
        pivot(new FlowTree.Entering(
                person,
                stays ? tree.root : people + at,
                person * (openings + 1) + at,
                stays ? 0 : -gains[row + at],
                FlowTree.ENDLESS,
                0));
        return true;
    }

    /** The bound outside the tree that promises most by filling, or by emptying. */
    private boolean enterBound() {
        long best = 0;
        int at = -1;
        for (int bound = 0; bound < most.length; bound++) {
            long over = cost(bound) + tree.potential[people + bound] - tree.potential[people + above[bound]];
            long promise = full[bound] ? over : -over;
            if (promise > best) {
                best = promise;
                at = bound;
            }
        }
        if (at < 0) {
            return false;
        }
        pivot(new FlowTree.Entering(
                people + at, people + above[at], -1 - at, cost(at), room(at), full[at] ? room(at) : 0));
        return true;
    }

    private void pivot(FlowTree.Entering entering) {
        pivots++;
        FlowTree.Left left = tree.enter(entering);
        if (left.arc() < 0) {
            full[-1 - left.arc()] = left.flow() > 0;
        }
    }

    int pivots() {
        return pivots;
    }

    /** The opening of each person, -1 without one. */
    int[] placed() {
        int[] of = new int[people];
        Arrays.fill(of, -1);
        for (int node = 0; node < tree.root; node++) {
            if (tree.arc[node] >= 0 && tree.flow[node] == 1) {
                int person = tree.arc[node] / (openings + 1);
                int opening = tree.arc[node] % (openings + 1);
                of[person] = opening == openings ? -1 : opening;
            }
        }
        return of;
    }

    /** The dual of the network, people first, the root last and 0: no arc with room left promises anything against it. */
    long potential(int node) {
        return tree.potential[node];
    }
}
