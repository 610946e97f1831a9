package no.innpass.process.bench;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import no.innpass.matching.index.MatchIndex;
import no.innpass.matching.lists.MeasureLists;
import no.innpass.matching.lists.MeasureLists.Timing;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.process.demo.DemoData;
import no.innpass.process.demo.DemoSize;
import no.innpass.process.importing.ImportFolder;

/**
 * {@code ./run.sh bench match --candidates N}: the demo data through the importer, copied up to N candidates, then the time of
 * both directions and of the bare index query underneath. An answer holds two lists, of the well known and the thinly known: with
 * ten rows each, 20 are explained, and the limit is the bare query + 5 ms at the median; with twenty each, as pages ask, 40.
 */
@Singleton
public class BenchMatch {
    /** Before that many questions the JVM is still compiling what it runs. */
    private static final int WARM_UP = 500;

    private static final int COUNTED = 1_000;
    private static final double LIMIT_MILLIS = 5.0;

    private final DemoData demo;
    private final ImportFolder importFolder;
    private final CopyCandidates copy;
    private final MatchIndex index;
    private final Outbox outbox;
    private final MeasureLists lists;
    private final BusinessClock clock;

    BenchMatch(
            DemoData demo,
            ImportFolder importFolder,
            CopyCandidates copy,
            MatchIndex index,
            Outbox outbox,
            MeasureLists lists,
            BusinessClock clock) {
        this.demo = demo;
        this.importFolder = importFolder;
        this.copy = copy;
        this.index = index;
        this.outbox = outbox;
        this.lists = lists;
        this.clock = clock;
    }

    /** Needs an empty database; prints to {@code out}. */
    public void run(int candidates, PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("innpass-bench");
        demo.write(folder, DemoSize.standard(clock.today()));
        importFolder.run(folder, false);
        copy.upTo(candidates);
        long begun = System.nanoTime();
        index.rebuild(outbox.horizon());
        out.printf(
                Locale.ROOT,
                "%,d candidates, %,d listed places; index made in %.1f s%n",
                copy.count(),
                copy.listedPlaces(1_000_000).size(),
                (System.nanoTime() - begun) / 1e9);
        Actor adviser = copy.adviser();
        for (int rows : List.of(20, 40)) {
            String explained = ", " + rows + " explained";
            print(
                    out,
                    "place -> candidates" + explained,
                    ask(copy.listedPlaces(200), ids -> lists.candidates(adviser, ids, rows / 2)));
            print(
                    out,
                    "candidate -> places" + explained,
                    ask(copy.candidatesOf(adviser, 200), ids -> lists.places(adviser, ids, rows / 2)));
        }
    }

    private static List<Timing> ask(List<UUID> ids, Function<List<UUID>, List<Timing>> question) {
        List<Timing> all = question.apply(repeated(ids, WARM_UP + COUNTED));
        return all.subList(WARM_UP, all.size());
    }

    private static List<UUID> repeated(List<UUID> ids, int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> ids.get(i % ids.size()))
                .toList();
    }

    private static void print(PrintStream out, String label, List<Timing> timings) {
        double bare = row(out, label + ", bare query", timings.stream().mapToLong(Timing::bare));
        double whole = row(out, label + ", whole path", timings.stream().mapToLong(Timing::whole));
        out.printf(
                Locale.ROOT,
                "%-52s %.2f ms over the bare query at the median (limit %.0f ms): %s%n",
                "",
                whole - bare,
                LIMIT_MILLIS,
                whole - bare <= LIMIT_MILLIS ? "within" : "OVER");
    }

    /** Prints p50, p95 and p99 in milliseconds and answers the median. */
    private static double row(PrintStream out, String label, LongStream nanos) {
        long[] sorted = nanos.sorted().toArray();
        out.printf(
                Locale.ROOT,
                "%-52s p50 %7.2f ms   p95 %7.2f ms   p99 %7.2f ms   (%d questions)%n",
                label,
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 99),
                sorted.length);
        return percentile(sorted, 50);
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
