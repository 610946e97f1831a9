package no.innpass.matching.engine.lucene;

import java.io.IOException;
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
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/** The best documents of FULL and THIN so far. The id of a document is read only when it enters a list. */
final class BestLists {
    private final EngineQuery query;
    private final PriorityQueue<Ranked> full;
    private final PriorityQueue<Ranked> thin;
    private int fullCount;
    private int thinCount;
    private int belowMinimum;

    BestLists(EngineQuery query) {
        this.query = query;
        full = new PriorityQueue<>(query.limit() + 1, Ranked.order(Basis.FULL).reversed());
        thin = new PriorityQueue<>(query.limit() + 1, Ranked.order(Basis.THIN).reversed());
    }

    void offer(int p, int k, int a, long random, int block, int doc, NumericDocValues idHigh, NumericDocValues idLow)
            throws IOException {
        boolean known = k > 0 && 100 * k >= query.thinBasis() * a;
        if (known && (2 * p + k) / (2 * k) < query.minShown()) {
            belowMinimum++;
            return;
        }
        if (known) {
            fullCount++;
        } else {
            thinCount++;
        }
        PriorityQueue<Ranked> list = known ? full : thin;
        @Nullable Ranked worst = list.size() < query.limit() ? null : list.peek();
        if (worst != null && surelyWorse(known, p, k, worst)) {
            return;
        }
        long tie = TieKey.of(query.random(), random);
        idHigh.advanceExact(doc);
        idLow.advanceExact(doc);
        list.add(new Ranked(new UUID(idHigh.longValue(), idLow.longValue()), new Points(p, k, a), tie, block));
        if (list.size() > query.limit()) {
            list.poll();
        }
    }

    private static boolean surelyWorse(boolean byScore, int p, int k, Ranked worst) {
        return byScore
                ? (long) p * worst.points().k() < (long) worst.points().p() * k
                : p < worst.points().p();
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
