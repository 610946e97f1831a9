package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import no.innpass.matching.engine.EngineAnswer;
import no.innpass.matching.engine.EngineQuery;
import no.innpass.matching.engine.Hit;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/** The best hits of FULL and THIN so far. The id of a document is read only when it enters a list. */
final class BestLists {
    private final EngineQuery query;
    private final PriorityQueue<Hit> full;
    private final PriorityQueue<Hit> thin;
    private int fullCount;
    private int thinCount;

    BestLists(EngineQuery query) {
        this.query = query;
        full = new PriorityQueue<>(query.limit() + 1, Hit.BY_SCORE.reversed());
        thin = new PriorityQueue<>(query.limit() + 1, Hit.BY_POINTS.reversed());
    }

    void offer(int p, int k, int a, long random, int block, int doc, NumericDocValues idHigh, NumericDocValues idLow)
            throws IOException {
        boolean known = k > 0 && 100 * k >= query.thinBasis() * a;
        if (known) {
            fullCount++;
        } else {
            thinCount++;
        }
        PriorityQueue<Hit> list = known ? full : thin;
        @Nullable Hit worst = list.size() < query.limit() ? null : list.peek();
        if (worst != null && surelyWorse(known, p, k, worst)) {
            return;
        }
        long tie = Hit.tie(query.random(), random);
        idHigh.advanceExact(doc);
        idLow.advanceExact(doc);
        list.add(new Hit(new UUID(idHigh.longValue(), idLow.longValue()), p, k, a, tie, block));
        if (list.size() > query.limit()) {
            list.poll();
        }
    }

    private static boolean surelyWorse(boolean byScore, int p, int k, Hit worst) {
        return byScore ? (long) p * worst.k() < (long) worst.p() * k : p < worst.p();
    }

    EngineAnswer answer() {
        return new EngineAnswer(sorted(full, Hit.BY_SCORE), sorted(thin, Hit.BY_POINTS), fullCount, thinCount);
    }

    private static List<Hit> sorted(PriorityQueue<Hit> list, Comparator<Hit> order) {
        List<Hit> hits = new ArrayList<>(list);
        hits.sort(order);
        return List.copyOf(hits);
    }
}
