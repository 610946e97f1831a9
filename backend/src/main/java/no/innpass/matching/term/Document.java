package no.innpass.matching.term;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;

/** One candidate or place as fields; what an index stores, in memory. Unchangeable. */
public final class Document {
    private static final long[] NOTHING = {};

    private final Map<Field, Long> numbers;
    private final Map<Field, long[]> sets;
    private final Map<Field, List<UUID>> keys;

    private Document(Builder builder) {
        numbers = Map.copyOf(builder.numbers);
        sets = Map.copyOf(builder.sets);
        keys = Map.copyOf(builder.keys);
    }

    /** The value of a NUMBER field; 0 when nothing was put there. */
    public long number(Field field) {
        return numbers.getOrDefault(field, 0L);
    }

    /** The values of a SET field, ascending and distinct; a copy. */
    public long[] set(Field field) {
        return sets.getOrDefault(field, NOTHING).clone();
    }

    public List<UUID> keys(Field field) {
        return keys.getOrDefault(field, List.of());
    }

    /** Every field that holds something. */
    public Set<Field> fields() {
        var fields = new HashSet<>(numbers.keySet());
        fields.addAll(sets.keySet());
        fields.addAll(keys.keySet());
        return fields;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects the fields of one document; throws when a field is of another kind than the call. */
    public static final class Builder {
        private final Map<Field, Long> numbers = new LinkedHashMap<>();
        private final Map<Field, long[]> sets = new LinkedHashMap<>();
        private final Map<Field, List<UUID>> keys = new LinkedHashMap<>();

        public Builder number(Field field, long value) {
            require(field, Field.Kind.NUMBER);
            numbers.put(field, value);
            return this;
        }

        /** In any order; repeats count once. */
        public Builder set(Field field, LongStream values) {
            require(field, Field.Kind.SET);
            sets.put(field, ascending(values.toArray()));
            return this;
        }

        /** Without sorting what is sorted, as packed facts are: an index made anew fills millions of sets. */
        private static long[] ascending(long[] values) {
            for (int i = 1; i < values.length; i++) {
                if (values[i - 1] >= values[i]) {
                    return LongStream.of(values).sorted().distinct().toArray();
                }
            }
            return values;
        }

        public Builder keys(Field field, Collection<UUID> values) {
            require(field, Field.Kind.KEYS);
            keys.put(field, List.copyOf(new TreeSet<>(values)));
            return this;
        }

        public Document build() {
            return new Document(this);
        }

        private static void require(Field field, Field.Kind kind) {
            if (field.kind() != kind) {
                throw new IllegalArgumentException(field.name() + " is no " + kind);
            }
        }
    }
}
