package no.innpass.matching.term;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import no.innpass.shared.NumberSet;

/** One candidate or place as fields; what an index stores, in memory. Unchangeable. */
public final class Document {
    private static final long[] NOTHING = {};

    /** A Long for a NUMBER, a long[] for a SET, a list of UUIDs for KEYS. */
    private final Map<Field, Object> values;

    private Document(Map<Field, Object> values) {
        this.values = values;
    }

    /** The value of a NUMBER field; 0 when nothing was put there. */
    public long number(Field field) {
        return values.get(field) instanceof Long number ? number : 0;
    }

    /** The values of a SET field, ascending and distinct; a copy. */
    public long[] set(Field field) {
        return values.get(field) instanceof long[] set ? set.clone() : NOTHING;
    }

    @SuppressWarnings("unchecked")
    public List<UUID> keys(Field field) {
        return values.get(field) instanceof List<?> keys ? (List<UUID>) keys : List.of();
    }

    /** Every field that holds something. */
    public Set<Field> fields() {
        return Collections.unmodifiableSet(values.keySet());
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the fields of one document; throws when a field is of another kind than the call. An index made anew fills millions of
     * them, so what comes in order is not sorted again.
     */
    public static final class Builder {
        private static final int USUAL = 64;

        private Map<Field, Object> fields = new HashMap<>(USUAL);
        private boolean built;

        public Builder number(Field field, long value) {
            require(field, Field.Kind.NUMBER);
            own().put(field, value);
            return this;
        }

        /** In any order; repeats count once. */
        public Builder set(Field field, LongStream values) {
            return put(field, values.toArray());
        }

        public Builder set(Field field, NumberSet values) {
            return put(field, values.toLongs());
        }

        /** In any order; repeats count once. */
        public Builder set(Field field, long... values) {
            return put(field, values.clone());
        }

        /** @param values nobody else's */
        private Builder put(Field field, long[] values) {
            require(field, Field.Kind.SET);
            if (values.length == 0) {
                own().remove(field);
            } else {
                own().put(field, ascending(values));
            }
            return this;
        }

        private static long[] ascending(long[] values) {
            for (int i = 1; i < values.length; i++) {
                if (values[i - 1] >= values[i]) {
                    return Arrays.stream(values).sorted().distinct().toArray();
                }
            }
            return values;
        }

        public Builder keys(Field field, Collection<UUID> keys) {
            require(field, Field.Kind.KEYS);
            own().put(field, keys.size() < 2 ? List.copyOf(keys) : List.copyOf(new TreeSet<>(keys)));
            return this;
        }

        /** What is put afterwards is in later documents only. */
        public Document build() {
            built = true;
            return new Document(fields);
        }

        private Map<Field, Object> own() {
            if (built) {
                fields = new HashMap<>(fields);
                built = false;
            }
            return fields;
        }

        private static void require(Field field, Field.Kind kind) {
            if (field.kind() != kind) {
                throw new IllegalArgumentException(field.name() + " is no " + kind);
            }
        }
    }
}
