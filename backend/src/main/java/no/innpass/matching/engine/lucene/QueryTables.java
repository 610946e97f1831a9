package no.innpass.matching.engine.lucene;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import no.innpass.matching.term.Term.Table;

/** The tables of one query as sums, made once for all of its segments. Used by one thread. */
final class QueryTables {
    private final Map<Table, long[]> sums = new IdentityHashMap<>();
    private final Map<Table, long[]> grades = new IdentityHashMap<>();
    /** By the first table. */
    private final Map<Table, List<Lookup>> lookups = new IdentityHashMap<>();

    private final Map<Table, List<Lookup>> gradeLookups = new IdentityHashMap<>();

    /** The entries of a table as sums; as grade and 1 where the table is all of its criterion. Never change them. */
    long[] sums(Table table, boolean alone) {
        return (alone ? grades : sums).computeIfAbsent(table, entries -> made(entries.entries(), alone));
    }

    /**
     * Tables of one field put together.
     *
     * @param alone they are all of their criterion: where one lookup is enough it gives grade and 1
     */
    List<Lookup> lookups(List<Table> ofOneField, boolean alone) {
        return (alone ? gradeLookups : lookups).computeIfAbsent(ofOneField.getFirst(), first -> {
            if (alone && ofOneField.size() == 1) {
                return Lookup.of(ofOneField, table -> sums(table, true));
            }
            List<Lookup> made = Lookup.of(ofOneField, table -> sums(table, false));
            return alone && made.size() == 1 ? List.of(made.getFirst().graded()) : made;
        });
    }

    private static long[] made(int[] entries, boolean alone) {
        long[] made = new long[entries.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = SegmentTerm.entry(Table.num(entries[i]), Table.den(entries[i]), alone);
        }
        return made;
    }
}
