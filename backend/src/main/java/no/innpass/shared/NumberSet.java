package no.innpass.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.stream.IntStream;

/**
 * An unchangeable set of small numbers, ascending: concept numbers of the taxonomy, or area numbers. Equal by content.
 * Numbers are 1 to {@value #MAX}, so that a number, a share and a flag fit in one index value.
 */
public final class NumberSet implements Iterable<Integer> {
    public static final int MAX = (1 << 24) - 1;
    public static final NumberSet NONE = new NumberSet(new int[0]);

    private final int[] numbers;

    private NumberSet(int[] numbers) {
        this.numbers = numbers;
    }

    /** In any order, repeats count once. */
    public static NumberSet of(int... numbers) {
        boolean ascending = true;
        for (int i = 0; i < numbers.length; i++) {
            requireConcept(numbers[i]);
            ascending &= i == 0 || numbers[i - 1] < numbers[i];
        }
        if (numbers.length == 0) {
            return NONE;
        }
        // Packed facts are ascending already, and a list unpacks hundreds of sets.
        return new NumberSet(
                ascending
                        ? numbers.clone()
                        : IntStream.of(numbers).sorted().distinct().toArray());
    }

    public static NumberSet of(Collection<Integer> numbers) {
        return of(numbers.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The number itself; throws when it is not 1 to {@value #MAX}. */
    public static int requireConcept(int number) {
        if (number < 1 || number > MAX) {
            throw new IllegalArgumentException("a concept number is 1 to " + MAX + ", not " + number);
        }
        return number;
    }

    public boolean contains(int number) {
        return Arrays.binarySearch(numbers, number) >= 0;
    }

    /** Those that are not in the other set. */
    public NumberSet without(NumberSet other) {
        for (int number : numbers) {
            if (other.contains(number)) {
                return of(stream().filter(one -> !other.contains(one)).toArray());
            }
        }
        return this;
    }

    public boolean isEmpty() {
        return numbers.length == 0;
    }

    public int size() {
        return numbers.length;
    }

    public IntStream stream() {
        return Arrays.stream(numbers);
    }

    /** A copy, ascending. */
    public int[] toArray() {
        return numbers.clone();
    }

    /** A copy, ascending. */
    public long[] toLongs() {
        long[] longs = new long[numbers.length];
        for (int i = 0; i < longs.length; i++) {
            longs[i] = numbers[i];
        }
        return longs;
    }

    @Override
    public Iterator<Integer> iterator() {
        return Arrays.stream(numbers).iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberSet that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers);
    }
}
