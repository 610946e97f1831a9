package no.innpass.matching.assignment;

import java.util.Arrays;

/** The best chain of moves from somebody unplaced, or from a position given back, to each opening, after the network has been solved. */
final class ResidualPaths {
    private static final long FAR = Long.MAX_VALUE;

    private final NetworkSimplex solved;
    private final int root;
    private final int[] placed;
    private final int[] flow;
    private final long[] distance;
    private final boolean[] done;

    ResidualPaths(NetworkSimplex solved) {
        this.solved = solved;
        root = solved.people + solved.most.length;
        placed = solved.placed();
        flow = new int[solved.most.length];
        for (int opening : placed) {
            for (int bound = opening; bound >= 0 && bound < flow.length; bound = solved.above[bound]) {
                flow[bound]++;
            }
        }
        distance = new long[root + 1];
        done = new boolean[root + 1];
        Arrays.fill(distance, FAR);
        distance[root] = 0;
    }

    /** What one more position at each opening is worth, in the unit of the network; 0 or more. By Dijkstra over reduced costs. */
    long[] gains() {
        for (int node = nearest(); node >= 0; node = nearest()) {
            done[node] = true;
            if (node < solved.people) {
                fromPerson(node);
            } else {
                fromBound(node);
            }
        }
        long[] gains = new long[solved.openings];
        for (int opening = 0; opening < gains.length; opening++) {
            int node = solved.people + opening;
            gains[opening] = distance[node] == FAR ? 0 : Math.max(0, -distance[node] - solved.potential(node));
        }
        return gains;
    }

    private int nearest() {
        int nearest = -1;
        long least = FAR;
        for (int node = 0; node <= root; node++) {
            if (!done[node] && distance[node] < least) {
                least = distance[node];
                nearest = node;
            }
        }
        return nearest;
    }

    private void fromPerson(int person) {
        int row = person * solved.openings;
        for (int opening = 0; opening < solved.openings; opening++) {
            long gain = solved.gains[row + opening];
            if (gain != NetworkSimplex.NO_PAIR) {
                step(person, solved.people + opening, -gain);
            }
        }
    }

    /** Also from the root: to whoever is unplaced, and to what lies under it and holds somebody. */
    private void fromBound(int node) {
        int bound = node - solved.people;
        if (node < root && flow[bound] < solved.most[bound]) {
            step(node, solved.people + solved.above[bound], 0);
        }
        for (int other = 0; other < flow.length; other++) {
            if (solved.above[other] == bound && flow[other] > 0) {
                step(node, solved.people + other, 0);
            }
        }
        for (int person = 0; person < solved.people; person++) {
            if (node == root && placed[person] < 0) {
                step(root, person, 0);
            } else if (placed[person] == bound) {
                step(node, person, solved.gains[person * solved.openings + bound]);
            }
        }
    }

    private void step(int from, int to, long cost) {
        long length = distance[from] + cost + solved.potential(from) - solved.potential(to);
        if (!done[to] && length < distance[to]) {
            distance[to] = length;
        }
    }
}
