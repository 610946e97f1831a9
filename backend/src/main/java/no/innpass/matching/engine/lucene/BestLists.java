package no.innpass.matching.engine.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import no.innpass.matching.Basis;
import no.innpass.matching.Points;
import no.innpass.matching.TieKey;
import no.innpass.matching.engine.EngineAnswer;
import no.innpass.matching.engine.EngineQuery;
import no.innpass.matching.engine.Ranked;

/** The best documents of FULL and THIN so far. */
final class BestLists {
    private final EngineQuery query;
    private final PriorityQueue<Ranked> full;
    private final PriorityQueue<Ranked> thin;
    /** P and K of the last of FULL, P of the last of THIN, once they are as long as asked: who is below need not come. */
    private long fullP;

    private long fullK;
    private long fullTie = Long.MAX_VALUE;
    private int thinP;
    private long thinTie = Long.MAX_VALUE;

    private int fullCount;
    private int thinCount;
    private int belowMinimum;

    BestLists(EngineQuery query) {
        this.query = query;
        full = new PriorityQueue<>(query.limit() + 1, Ranked.order(Basis.FULL).reversed());
        thin = new PriorityQueue<>(query.limit() + 1, Ranked.order(Basis.THIN).reversed());
    }

    private boolean known(int k, int a) {
        return k > 0 && 100 * k >= query.thinBasis() * a;
    }

    /** Counts a document, and says whether it may enter a list: then {@link #add} it. */
    boolean wants(int p, int k, int a) {
        if (!known(k, a)) {
            thinCount++;
            return p >= thinP;
        }
        // The number shown is (2 p + k) div (2 k).
        if (2 * p + k < 2 * k * query.minShown()) {
            belowMinimum++;
            return false;
        }
        fullCount++;
        return p * fullK >= fullP * k;
    }

    long tie(long random) {
        return TieKey.of(query.random(), random);
    }

    /** False for a document that {@link #wants} let through for the same points as the last of its list, and whose tie key is behind. */
    boolean enters(int p, int k, int a, long tie) {
        if (!known(k, a)) {
            return p > thinP || tie <= thinTie;
        }
        return p * fullK > fullP * k || tie <= fullTie;
    }

    void add(int p, int k, int a, long tie, int block, UUID id) {
        Ranked row = new Ranked(id, new Points(p, k, a), tie, block);
        if (known(k, a)) {
            if (added(full, row)) {
                fullP = full.element().points().p();
                fullK = full.element().points().k();
                fullTie = full.element().tie();
            }
        } else if (added(thin, row)) {
            thinP = thin.element().points().p();
            thinTie = thin.element().tie();
        }
    }

    /** True when the list is as long as asked. */
    private boolean added(PriorityQueue<Ranked> list, Ranked row) {
        list.add(row);
        if (list.size() > query.limit()) {
            list.remove();
        }
        return list.size() == query.limit();
    }

    EngineAnswer answer() {
        return new EngineAnswer(
                sorted(full, Ranked.order(Basis.FULL)),
                sorted(thin, Ranked.order(Basis.THIN)),
                fullCount,
                thinCount,
                belowMinimum);
    }

    private static List<Ranked> sorted(PriorityQueue<Ranked> list, Comparator<Ranked> order) {
        List<Ranked> hits = new ArrayList<>(list);
        hits.sort(order);
        return List.copyOf(hits);
    }
}
