package no.innpass.process.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Everything random of one part of the demo; parts have their own, so that a change in one leaves the others as they are. */
final class Chance {
    private final Random random;

    Chance(long seed, String part) {
        random = new Random(seed * 1_000_003 + part.hashCode());
    }

    boolean percent(double percent) {
        return random.nextDouble() * 100 < percent;
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T pick(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    /** @param weight at least 0, above 0 for one of them */
    <T> T weighted(List<T> options, ToIntFunction<T> weight) {
        int left = random.nextInt(options.stream().mapToInt(weight).sum());
        for (T option : options) {
            left -= weight.applyAsInt(option);
            if (left < 0) {
                return option;
            }
        }
        throw new IllegalStateException("The weights changed while drawing");
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** At most {@code count} different ones, in the order in which they stand in the list. */
    <T> List<T> some(List<T> options, int count) {
        List<T> drawn = shuffled(options).subList(0, Math.min(count, options.size()));
        return options.stream().filter(drawn::contains).toList();
    }
}
