package no.innpass.matching.term;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A yes or no about a document. Gates, conditions and visibility are filters; so are the steps of some terms. */
public sealed interface Filter {
    Filter ALWAYS = new Fixed(true);
    Filter NEVER = new Fixed(false);

    /** The same answer for every document. */
    record Fixed(boolean holds) implements Filter {}

    /** The NUMBER lies in the range, both ends included. */
    record Between(Field field, long from, long to) implements Filter {}

    /** The table says yes for some bits of a NUMBER. */
    record InTable(Bits bits, BitTable table) implements Filter {}

    /**
     * A value of the SET lies in the range, both ends included, and is none of the exceptions.
     *
     * @param except ascending, may be empty; all inside the range
     */
    record Some(Field field, long from, long to, List<Long> except) implements Filter {
        public Some {
            except = except.stream().sorted().distinct().toList();
        }
    }

    /** One of the KEYS is among these. */
    record HasKey(Field field, List<UUID> anyOf) implements Filter {
        public HasKey {
            anyOf = List.copyOf(anyOf);
        }
    }

    /** Every one holds; true for none. */
    record All(List<Filter> filters) implements Filter {
        public All {
            filters = List.copyOf(filters);
        }
    }

    /** At least one holds; false for none. */
    record Any(List<Filter> filters) implements Filter {
        public Any {
            filters = List.copyOf(filters);
        }
    }

    record Not(Filter filter) implements Filter {}

    static Filter has(Field set, long value) {
        return some(set, value, value);
    }

    /** NEVER when the range is empty. */
    static Filter some(Field set, long from, long to) {
        return from > to ? NEVER : new Some(set, from, to, List.of());
    }

    /** NEVER when the range is empty. */
    static Filter between(Field number, long from, long to) {
        return from > to ? NEVER : new Between(number, from, to);
    }

    static Filter inTable(Bits bits, BitTable table) {
        return table.isEmpty() ? NEVER : new InTable(bits, table);
    }

    /** NEVER when there are no keys. */
    static Filter hasKey(Field keys, List<UUID> anyOf) {
        return anyOf.isEmpty() ? NEVER : new HasKey(keys, anyOf);
    }

    static Filter not(Filter filter) {
        return switch (filter) {
            case Fixed fixed -> fixed.holds ? NEVER : ALWAYS;
            case Not not -> not.filter;
            default -> new Not(filter);
        };
    }

    /** All of them, with what is always or never true drawn together. */
    static Filter all(Filter... filters) {
        return all(List.of(filters));
    }

    static Filter all(List<Filter> filters) {
        var open = new ArrayList<Filter>();
        for (var filter : filters) {
            if (filter.equals(NEVER)) {
                return NEVER;
            }
            if (!filter.equals(ALWAYS)) {
                open.add(filter);
            }
        }
        return switch (open.size()) {
            case 0 -> ALWAYS;
            case 1 -> open.get(0);
            default -> new All(open);
        };
    }

    /** Any of them, with what is always or never true drawn together. */
    static Filter any(Filter... filters) {
        return any(List.of(filters));
    }

    static Filter any(List<Filter> filters) {
        return not(all(filters.stream().map(Filter::not).toList())) instanceof Fixed fixed
                ? fixed
                : anyOf(filters.stream().filter(filter -> !filter.equals(NEVER)).toList());
    }

    private static Filter anyOf(List<Filter> filters) {
        return filters.size() == 1 ? filters.get(0) : new Any(filters);
    }
}
