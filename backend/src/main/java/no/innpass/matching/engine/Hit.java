package no.innpass.matching.engine;

import java.util.Comparator;
import java.util.UUID;

/**
 * One document as an engine ranks it (MAT-07, MAT-21): P, K and A of the pair and its tie key.
 *
 * @param block which of the query's weight blocks it was weighed by, from 0
 */
public record Hit(UUID id, int p, int k, int a, long tie, int block) {

    /** Best first: P / K descending by exact fractions, then the tie key, then the id. Only for hits with K above 0. */
    public static final Comparator<Hit> BY_SCORE =
            ((Comparator<Hit>) Hit::compareScores).thenComparing(Hit::compareTies);

    /** For the list THIN: P descending, then the tie key, then the id. */
    public static final Comparator<Hit> BY_POINTS =
            Comparator.<Hit>comparingInt(hit -> -hit.p).thenComparing(Hit::compareTies);

    private static int compareScores(Hit one, Hit other) {
        return Long.compare((long) other.p * one.k, (long) one.p * other.k);
    }

    private static int compareTies(Hit one, Hit other) {
        int byTie = Long.compare(one.tie, other.tie);
        return byTie != 0 ? byTie : one.id.compareTo(other.id);
    }

    /** The tie key of MAT-21: the finaliser of SplitMix64 over both sides' bits, 53 bits, the same from either side. */
    public static long tie(long oneRandom, long otherRandom) {
        long mixed = oneRandom ^ otherRandom;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return (mixed ^ (mixed >>> 31)) >>> 11;
    }
}
