package no.innpass.process.bench.drawn;

import java.util.List;
import java.util.SplittableRandom;

/** One stream of draws; the same seed gives the same draws. */
final class Draw {
    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    long bits() {
        return random.nextLong();
    }

    /** 0 to {@code bound} - 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** As towns and trades are: the first of a list is drawn much more often than the last. */
    <T> T skewed(List<T> of) {
        double rank = Math.pow(of.size() + 2.0, random.nextDouble()) - 1.0;
        return of.get(Math.min(of.size() - 1, (int) rank));
    }

    /** Two bits a slot, the code of each from 0 to {@code codes} - 1; 0 with the chance given, in percent. */
    int slots(int count, int codes, int unknown) {
        int bits = 0;
        for (int slot = 0; slot < count; slot++) {
            int code = percent(unknown) ? 0 : 1 + below(codes - 1);
            bits |= code << 2 * slot;
        }
        return bits;
    }
}
