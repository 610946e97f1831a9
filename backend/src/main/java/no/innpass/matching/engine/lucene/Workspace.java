package no.innpass.matching.engine.lucene;

import org.apache.lucene.util.FixedBitSet;

/**
 * Room for the windows of one query, the same for all of its segments and criteria: to make it anew for each costs as much as a small
 * segment's answer. Used by one thread.
 */
final class Workspace {
    final Window window = new Window();
    /** P and K of each document. */
    final Sums points = new Sums();
    /** Weights of what does not apply, by document. */
    final int[] outside = new int[Window.SIZE];

    final Selection rows = new Selection(true);
    final FixedBitSet open = new FixedBitSet(Window.SIZE);
    final FixedBitSet block = new FixedBitSet(Window.SIZE);

    /** Of one criterion at a time. */
    final Sums criterion = new Sums();

    final FixedBitSet out = new FixedBitSet(Window.SIZE);
    final int[] notAsked = new int[Window.SIZE];
    final long[] before = new long[Window.SIZE];
}
