package no.innpass.matching.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * People, places with room, and what each pair counts, in one order that does not depend on the order they came in: by id, bounds by kind
 * and id. So the same input in any order is the same problem.
 */
public final class AssignmentProblem {
    /** So that the sum of a path of pairs fits a {@code long}. */
    public static final int MOST_PEOPLE = 5_000;

    static final int MOST_VALUE = 16_000;

    private final List<Person> people;
    private final List<Opening> openings;
    private final List<Bound> bounds;
    private final int[] values;
    private final Map<UUID, Integer> personAt = new HashMap<>();
    private final Map<UUID, Integer> openingAt = new HashMap<>();

    /**
     * @param value asked once for each pair
     * @throws IllegalArgumentException for more than {@link #MOST_PEOPLE}, or a value out of range
     */
    public AssignmentProblem(List<Person> people, List<Opening> openings, PairValue value) {
        if (people.size() > MOST_PEOPLE) {
            throw new IllegalArgumentException("at most " + MOST_PEOPLE + " people");
        }
        this.people = people.stream().sorted(Comparator.comparing(Person::id)).toList();
        this.openings =
                openings.stream().sorted(Comparator.comparing(Opening::id)).toList();
        bounds = around(this.openings);
        this.people.forEach(person -> personAt.put(person.id(), personAt.size()));
        this.openings.forEach(opening -> openingAt.put(opening.id(), openingAt.size()));
        values = new int[Math.multiplyExact(people.size(), openings.size())];
        int cell = 0;
        for (Person person : this.people) {
            for (Opening opening : this.openings) {
                int counts = value.of(person, opening);
                if (counts < 0 || counts > MOST_VALUE) {
                    throw new IllegalArgumentException("a pair counts 0 to " + MOST_VALUE);
                }
                values[cell++] = counts;
            }
        }
    }

    private static List<Bound> around(List<Opening> openings) {
        Set<Bound> found = new LinkedHashSet<>();
        openings.forEach(opening -> found.addAll(chain(opening)));
        List<Bound> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Bound::kind).thenComparing(Bound::of));
        return List.copyOf(sorted);
    }

    /** The bounds around a place, the narrowest first. */
    public static List<Bound> chain(Opening opening) {
        List<Bound> chain = new ArrayList<>();
        for (Bound bound = opening.under(); bound != null; bound = bound.above()) {
            chain.add(bound);
        }
        return chain;
    }

    public List<Person> people() {
        return people;
    }

    public List<Opening> openings() {
        return openings;
    }

    public List<Bound> bounds() {
        return bounds;
    }

    /** 0 also where either is not part of the problem. */
    public int value(UUID person, UUID opening) {
        Integer row = personAt.get(person);
        Integer column = openingAt.get(opening);
        return row == null || column == null ? 0 : value(row, column);
    }

    int valueOf(Person person, Opening opening) {
        return value(person.id(), opening.id());
    }

    /** What these pairs count together. */
    public long total(Map<UUID, UUID> placeOf) {
        return placeOf.entrySet().stream()
                .mapToLong(pair -> value(pair.getKey(), pair.getValue()))
                .sum();
    }

    /** The same problem in which a pair that stands today counts so much more, so that nobody is moved for less. */
    public AssignmentProblem preferring(Map<UUID, UUID> today, int bonus) {
        return new AssignmentProblem(people, openings, (person, opening) -> {
            int value = valueOf(person, opening);
            return value > 0 && opening.id().equals(today.get(person.id())) ? value + bonus : value;
        });
    }

    /** @param person index in {@link #people}; @param opening index in {@link #openings} */
    public int value(int person, int opening) {
        return values[person * openings.size() + opening];
    }
}
