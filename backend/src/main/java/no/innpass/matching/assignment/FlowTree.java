package no.innpass.matching.assignment;

import java.util.Arrays;

/**
 * The spanning tree of the network simplex: who hangs on whom, by which arc, with what flow, and the potential of each node. The root is
 * the last node. It is kept strongly feasible: from every node one more unit could go to the root along the tree, so that steps that
 * move nothing cannot go round in a circle.
 */
final class FlowTree {
    /** Room of an arc that never fills: what a person brings is one anyway. */
    static final int ENDLESS = Integer.MAX_VALUE / 2;

    private static final int NONE = -1;

    final int root;
    final long[] potential;
    final int[] flow;

    /** What is sent on, for an arc of a bound; the number of the pair or of "unplaced", for one of a person. Set by the owner. */
    final int[] arc;

    private final int[] parent;
    private final int[] depth;
    private final int[] room;
    private final long[] cost;
    private final boolean[] up;
    private final int[] first;
    private final int[] next;
    private final int[] before;
    private final int[] stack;

    FlowTree(int nodes) {
        root = nodes - 1;
        potential = new long[nodes];
        flow = new int[nodes];
        arc = new int[nodes];
        parent = filled(nodes);
        depth = new int[nodes];
        room = new int[nodes];
        cost = new long[nodes];
        up = new boolean[nodes];
        first = filled(nodes);
        next = filled(nodes);
        before = filled(nodes);
        stack = new int[nodes];
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }

    /** Hangs a node of the first tree, parents before children, by an arc that points up and has room for one more at least. */
    void plant(int node, int under, int arcOfNode, int flowNow, int most, long itsCost) {
        arc[node] = arcOfNode;
        flow[node] = flowNow;
        room[node] = most;
        cost[node] = itsCost;
        potential[node] = potential[under] - itsCost;
        up[node] = true;
        depth[node] = depth[under] + 1;
        adopt(node, under);
    }

    private void adopt(int node, int under) {
        parent[node] = under;
        before[node] = NONE;
        next[node] = first[under];
        if (first[under] != NONE) {
            before[first[under]] = node;
        }
        first[under] = node;
    }

    private void orphan(int node) {
        if (before[node] == NONE) {
            first[parent[node]] = next[node];
        } else {
            next[before[node]] = next[node];
        }
        if (next[node] != NONE) {
            before[next[node]] = before[node];
        }
    }

    /** An arc that goes into the tree. @param flowNow what it carries outside the tree: nothing, or all that it has room for */
    record Entering(int from, int to, int arc, long cost, int room, int flowNow) {}

    /** What left: the node whose arc it was, and that arc; itself when the arc that was to enter only filled, or emptied. */
    record Left(int arc, int flow) {}

    /** Sends as much as fits round the circle that the arc closes, and lets it take the place of the last arc that stops more. */
    Left enter(Entering in) {
        boolean forth = in.flowNow == 0;
        int source = forth ? in.from : in.to;
        int target = forth ? in.to : in.from;
        int join = join(source, target);
        int most = in.room;
        int out = NONE;
        boolean onSourceSide = false;
        for (int node = source; node != join; node = parent[node]) {
            int fits = up[node] ? flow[node] : room[node] - flow[node];
            if (fits < most) {
                most = fits;
                out = node;
                onSourceSide = true;
            }
        }
        for (int node = target; node != join; node = parent[node]) {
            int fits = up[node] ? room[node] - flow[node] : flow[node];
            if (fits <= most) {
                most = fits;
                out = node;
                onSourceSide = false;
            }
        }
        push(source, target, join, most);
        if (out == NONE) {
            return new Left(in.arc, forth ? in.room : 0);
        }
        Left left = new Left(arc[out], flow[out]);
        int carried = forth ? most : in.room - most;
        rehang(onSourceSide ? source : target, onSourceSide ? target : source, out, in, carried);
        return left;
    }

    private int join(int one, int other) {
        int a = one;
        int b = other;
        while (depth[a] > depth[b]) {
            a = parent[a];
        }
        while (depth[b] > depth[a]) {
            b = parent[b];
        }
        while (a != b) {
            a = parent[a];
            b = parent[b];
        }
        return a;
    }

    private void push(int source, int target, int join, int amount) {
        if (amount == 0) {
            return;
        }
        for (int node = source; node != join; node = parent[node]) {
            flow[node] += up[node] ? -amount : amount;
        }
        for (int node = target; node != join; node = parent[node]) {
            flow[node] += up[node] ? amount : -amount;
        }
    }

    /** The arc by which a node hangs, while it is carried from node to node. */
    private record Hook(int arc, int flow, int room, long cost, boolean up) {
        Hook turned() {
            return new Hook(arc, flow, room, cost, !up);
        }
    }

    /** Turns the path from {@code inner} up to {@code out} round, and hangs it under {@code outer} by the arc that enters. */
    private void rehang(int inner, int outer, int out, Entering in, int carried) {
        int node = inner;
        int under = outer;
        Hook hook = new Hook(in.arc, carried, in.room, in.cost, inner == in.from);
        while (true) {
            int oldParent = parent[node];
            Hook old = new Hook(arc[node], flow[node], room[node], cost[node], up[node]);
            orphan(node);
            adopt(node, under);
            arc[node] = hook.arc;
            flow[node] = hook.flow;
            room[node] = hook.room;
            cost[node] = hook.cost;
            up[node] = hook.up;
            if (node == out) {
                break;
            }
            under = node;
            node = oldParent;
            hook = old.turned();
        }
        long wanted = inner == in.from ? potential[in.to] - in.cost : potential[in.from] + in.cost;
        shift(inner, wanted - potential[inner]);
    }

    private void shift(int top, long by) {
        int size = 0;
        stack[size++] = top;
        while (size > 0) {
            int node = stack[--size];
            potential[node] += by;
            depth[node] = depth[parent[node]] + 1;
            for (int child = first[node]; child != NONE; child = next[child]) {
                stack[size++] = child;
            }
        }
    }
}
