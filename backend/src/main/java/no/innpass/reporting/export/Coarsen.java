package no.innpass.reporting.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Hides what fewer than k people share (PRI-13, REP-02). Pure.
 *
 * <p>Column by column a group of rows is parted by value. Values with fewer than k people are hidden together under {@link #HIDDEN};
 * when they are fewer than k together, the smallest of the others are hidden with them, so that nobody can count back who they were. Every
 * group has k people or more all the way, so in the end every row is equal to those of at least k - 1 others in all columns, and
 * therefore in any of them. Ties between values of one size: the lower value is hidden first. The order of the input changes nothing but the order of the output.
 */
public final class Coarsen {
    /** Stands where a value is hidden. */
    public static final String HIDDEN = "*";

    private Coarsen() {}

    /**
     * A row.
     *
     * @param key whom it is about; several lines may be about one
     * @param values one for each column
     */
    public record Line<K>(K key, List<String> values) {
        public Line {
            values = List.copyOf(values);
        }

        private Line<K> hiding(int column) {
            List<String> changed = new ArrayList<>(values);
            changed.set(column, HIDDEN);
            return new Line<>(key, changed);
        }
    }

    /**
     * @param k at least 2
     * @return the same rows with values hidden; none at all when there are fewer than k people
     */
    public static <K> List<Line<K>> coarsen(List<Line<K>> lines, int k) {
        if (k < 2) {
            throw new IllegalArgumentException("A group of one hides nobody");
        }
        List<Line<K>> done = new ArrayList<>();
        if (people(lines) >= k) {
            part(lines, 0, k, done);
        }
        return done;
    }

    private static int people(List<? extends Line<?>> lines) {
        return (int) lines.stream().map(Line::key).distinct().count();
    }

    private static <K> void part(List<Line<K>> group, int column, int k, List<Line<K>> done) {
        if (column == group.getFirst().values().size()) {
            done.addAll(group);
            return;
        }
        Map<String, List<Line<K>>> byValue = new TreeMap<>();
        group.forEach(line -> byValue.computeIfAbsent(line.values().get(column), value -> new ArrayList<>())
                .add(line));
        List<Map.Entry<String, List<Line<K>>>> smallestFirst = byValue.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> people(entry.getValue())))
                .toList();
        List<Line<K>> hidden = new ArrayList<>();
        for (Map.Entry<String, List<Line<K>>> entry : smallestFirst) {
            boolean tooFewHidden = !hidden.isEmpty() && people(hidden) < k;
            if (people(entry.getValue()) < k || tooFewHidden) {
                entry.getValue().forEach(line -> hidden.add(line.hiding(column)));
            } else {
                part(entry.getValue(), column + 1, k, done);
            }
        }
        if (!hidden.isEmpty()) {
            part(hidden, column + 1, k, done);
        }
    }
}
