package no.innpass.matching.engine.lucene;

import java.util.IdentityHashMap;
import java.util.Map;
import no.innpass.matching.term.Term.Table;

/** The tables of one query as sums, made once for all of its segments. Used by one thread. */
final class QueryTables {
    private final Map<Table, long[]> sums = new IdentityHashMap<>();
    private final Map<Table, long[]> grades = new IdentityHashMap<>();

    /** The entries of a table as sums; as grade and 1 where the table is all of its criterion. Never change them. */
    long[] sums(Table table, boolean alone) {
        return (alone ? grades : sums).computeIfAbsent(table, entries -> made(entries.entries(), alone));
    }

    private static long[] made(int[] entries, boolean alone) {
        long[] made = new long[entries.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = SegmentTerm.entry(Table.num(entries[i]), Table.den(entries[i]), alone);
        }
        return made;
    }
}
