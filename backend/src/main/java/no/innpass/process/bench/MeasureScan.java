package no.innpass.process.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import no.innpass.matching.Ranking;
import no.innpass.matching.engine.Ranked;
import no.innpass.practiceplace.PlaceFacts;

/** The engine beside {@link HandScan}: the same people, the same places, the same rows, one after the other. */
final class MeasureScan {
    private static final int ROUNDS = 3;
    private static final int MOST = 40;

    private final PackedCandidates packed;
    private final Ranking ranking;
    private final PrintStream out;

    MeasureScan(PackedCandidates packed, Ranking ranking, PrintStream out) {
        this.packed = packed;
        this.ranking = ranking;
        this.out = out;
    }

    /** @throws IllegalStateException when the two do not agree on every row */
    void run(List<PlaceFacts> places, Function<PlaceFacts, List<Ranked>> engine) {
        List<PlaceFacts> some =
                places.stream().filter(HandScan::knows).limit(MOST).toList();
        int rows = engine.apply(some.getFirst()).size();
        List<Long> theirs = new ArrayList<>();
        List<Long> ours = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (PlaceFacts place : some) {
                long begun = System.nanoTime();
                List<Ranked> scanned = new HandScan(packed, place, ranking.forPlace(place)).top(rows);
                long between = System.nanoTime();
                List<Ranked> found = engine.apply(place);
                long ended = System.nanoTime();
                if (!alike(scanned, found)) {
                    throw new IllegalStateException(found + " here, by hand " + scanned);
                }
                // The first round warms both up.
                if (round > 0) {
                    theirs.add(between - begun);
                    ours.add(ended - between);
                }
            }
        }
        Percentiles scan = of(theirs);
        Percentiles mine = of(ours);
        scan.print(out, "a scan over packed arrays, written by hand");
        mine.print(out, "the engine for the same places");
        out.printf(
                Locale.ROOT,
                "%-52s %.1f times as long at the median (at least 1.0)%n",
                "",
                scan.millis(50) / mine.millis(50));
    }

    private static boolean alike(List<Ranked> one, List<Ranked> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).id().equals(other.get(i).id())
                    || !one.get(i).points().equals(other.get(i).points())) {
                return false;
            }
        }
        return true;
    }

    private static Percentiles of(List<Long> nanos) {
        return Percentiles.of(nanos.stream().mapToLong(Long::longValue).toArray());
    }
}
