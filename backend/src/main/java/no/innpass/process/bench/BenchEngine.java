package no.innpass.process.bench;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.IndexedCandidate;
import no.innpass.geography.Areas;
import no.innpass.matching.Explanation;
import no.innpass.matching.Points;
import no.innpass.matching.Ranking;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.engine.EngineAnswer;
import no.innpass.matching.engine.EngineQuery;
import no.innpass.matching.engine.Ranked;
import no.innpass.matching.index.MatchIndex;
import no.innpass.matching.weights.Rankings;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.process.bench.drawn.DrawnCandidates;
import no.innpass.process.bench.drawn.DrawnPlaces;
import no.innpass.process.demo.DemoData;
import no.innpass.process.demo.DemoSize;
import no.innpass.process.importing.ImportFolder;
import no.innpass.taxonomy.Concepts;

/**
 * {@code ./run.sh bench engine --candidates N}: candidates drawn from a fixed seed, packed in PostgreSQL, indexed from there; then the
 * ranking of candidates for a place within reach and over the whole country, one question at a time, and the same ranking as a
 * statement of PostgreSQL. Each line names its limit where it has one.
 */
@Singleton
public class BenchEngine {
    private static final int PLACES = 200;
    private static final int ROUNDS = 5;
    private static final int ROWS = 20;
    private static final int PAGE = 1_000;
    private static final int ASKED_OF_POSTGRESQL = 5;

    private final DemoData demo;
    private final ImportFolder importFolder;
    private final CopyCandidates copy;
    private final SqlPeer sql;
    private final MatchIndex index;
    private final Outbox outbox;
    private final Candidates candidates;
    private final Rankings rankings;
    private final Concepts concepts;
    private final Areas areas;
    private final BusinessClock clock;
    private final MeasureChanges measureChanges;
    private final Path home;
    private final EngineQuestions questions;

    BenchEngine(
            DemoData demo,
            ImportFolder importFolder,
            CopyCandidates copy,
            SqlPeer sql,
            MatchIndex index,
            Outbox outbox,
            Candidates candidates,
            Rankings rankings,
            Concepts concepts,
            Areas areas,
            BusinessClock clock,
            MeasureChanges measureChanges,
            @Property(name = "innpass.home") Path home) {
        this.demo = demo;
        this.importFolder = importFolder;
        this.copy = copy;
        this.sql = sql;
        this.index = index;
        this.outbox = outbox;
        this.candidates = candidates;
        this.rankings = rankings;
        this.concepts = concepts;
        this.areas = areas;
        this.clock = clock;
        this.measureChanges = measureChanges;
        this.home = home;
        questions = new EngineQuestions(rankings, ROWS);
    }

    /** Needs an empty database; prints to {@code out}. */
    public void run(int wanted, PrintStream out) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("innpass-bench");
        DrawnCandidates drawn = new DrawnCandidates(concepts, areas);
        demo.write(folder, DemoSize.standard(clock.today()));
        importFolder.run(folder, false);
        copy.drawn(wanted, drawn);
        rebuild(wanted, out);
        List<PlaceFacts> places = places();
        warmUp(places);
        within(places, out);
        nationwide(places, out);
        memory(out);
        rebuildWhileAsked(wanted, places, out);
        measureChanges.run(
                someIds(),
                (id, number) -> drawn.candidate(id, wanted + number),
                questions.within(places.getFirst()),
                out);
        scan(wanted, places, out);
        postgresql(places, out);
        new MeasureGrowth(questions::within, out).run(wanted, drawn::candidate, places);
    }

    private List<PlaceFacts> places() {
        DrawnPlaces drawn = new DrawnPlaces(concepts, areas);
        return Stream.iterate(0, number -> number + 1)
                .limit(PLACES)
                .map(number -> drawn.place(new UUID(8, number), number))
                .toList();
    }

    private void rebuild(int wanted, PrintStream out) {
        long begun = System.nanoTime();
        long worked = ProcessorTime.ofJava();
        index.rebuild(outbox.horizon());
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.printf(
                Locale.ROOT,
                "%-52s %.1f s, %,.0f a second (at least 20,000), %.1f s of processors in Java%n",
                "index made from the packed records",
                seconds,
                wanted / seconds,
                (ProcessorTime.ofJava() - worked) / 1e9);
    }

    /** What is compiled first after a start is compiled now. */
    private void warmUp(List<PlaceFacts> places) {
        Asked.each(places, 2, this::list);
        places.subList(0, PLACES / 4).forEach(place -> index.candidates().top(questions.nationwide(place)));
    }

    private void within(List<PlaceFacts> places, PrintStream out) {
        Asked.each(places, ROUNDS, this::list).print(out, "within reach, top 20 explained from their records", 15);
    }

    private void nationwide(List<PlaceFacts> places, PrintStream out) {
        Asked.each(places, 1, place -> index.candidates().top(questions.nationwide(place)))
                .print(out, "whole country, gates only, top 20", 100);
    }

    private List<UUID> someIds() {
        return candidates.forIndex(Optional.empty(), PAGE).stream()
                .map(one -> one.facts().id())
                .toList();
    }

    /** Lists come from the old documents until the new ones stand. */
    private void rebuildWhileAsked(int wanted, List<PlaceFacts> places, PrintStream out) throws InterruptedException {
        List<Long> nanos = new ArrayList<>();
        AtomicBoolean done = new AtomicBoolean();
        Thread asker = Thread.ofPlatform().daemon().start(() -> {
            for (int i = 0; !done.get(); i++) {
                EngineQuery question = questions.within(places.get(i % places.size()));
                long begun = System.nanoTime();
                index.candidates().top(question);
                nanos.add(System.nanoTime() - begun);
            }
        });
        rebuild(wanted, out);
        done.set(true);
        asker.join();
        Percentiles.of(nanos.stream().mapToLong(Long::longValue).toArray())
                .print(out, "within reach, asked all through that");
    }

    private void memory(PrintStream out) throws IOException {
        System.gc();
        Runtime java = Runtime.getRuntime();
        Percentiles.limit(out, "heap in use", (java.totalMemory() - java.freeMemory()) / 1e6, 1_000, "MB");
        try (Stream<Path> files = Files.walk(home.resolve("index"))) {
            Percentiles.limit(
                    out,
                    "index",
                    files.mapToLong(file -> file.toFile().length()).sum() / 1e6,
                    500,
                    "MB");
        }
    }

    private void scan(int wanted, List<PlaceFacts> places, PrintStream out) {
        PackedCandidates packed = new PackedCandidates(wanted);
        eachPage(page -> page.forEach(facts -> packed.add(facts.id(), CandidateFields.document(facts))));
        new MeasureScan(packed, rankings.now(), out)
                .run(
                        places,
                        place -> index.candidates()
                                .top(questions.nationwide(place))
                                .full());
    }

    private void eachPage(Consumer<List<CandidateFacts>> of) {
        Optional<UUID> last = Optional.empty();
        for (List<IndexedCandidate> page = candidates.forIndex(last, PAGE);
                !page.isEmpty();
                page = candidates.forIndex(last, PAGE)) {
            of.accept(page.stream().map(IndexedCandidate::facts).toList());
            last = Optional.of(page.getLast().facts().id());
        }
    }

    private void postgresql(List<PlaceFacts> places, PrintStream out) {
        sql.create();
        eachPage(sql::add);
        sql.ready();
        List<PlaceFacts> some = places.subList(0, ASKED_OF_POSTGRESQL);
        List<List<Points>> found = new ArrayList<>();
        Percentiles theirs = Asked.each(some, 1, place -> found.add(sql.top(questions.nationwide(place))))
                .waited();
        Percentiles ours = Asked.each(some, 1, place -> index.candidates().top(questions.nationwide(place)))
                .waited();
        for (int i = 0; i < some.size(); i++) {
            List<Points> full = index.candidates().top(questions.nationwide(some.get(i))).full().stream()
                    .map(Ranked::points)
                    .toList();
            requireAlike(full, found.get(i));
        }
        theirs.print(out, "the same as a statement of PostgreSQL");
        out.printf(
                Locale.ROOT,
                "%-52s %.0f times as long at the median (at least 20)%n",
                "",
                theirs.millis(50) / ours.millis(50));
    }

    private static void requireAlike(List<Points> ours, List<Points> theirs) {
        for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
            if (Points.BY_SCORE.compare(ours.get(i), theirs.get(i)) != 0) {
                throw new IllegalStateException(
                        "row " + i + ": " + ours.get(i) + " here, " + theirs.get(i) + " in PostgreSQL");
            }
        }
    }

    private List<Explanation> list(PlaceFacts place) {
        return explained(place, index.candidates().top(questions.within(place)));
    }

    private List<Explanation> explained(PlaceFacts place, EngineAnswer answer) {
        List<UUID> ids = Stream.concat(answer.full().stream(), answer.thin().stream())
                .limit(ROWS)
                .map(Ranked::id)
                .toList();
        Ranking ranking = rankings.now();
        return candidates.facts(ids).values().stream()
                .map((CandidateFacts facts) -> ranking.explain(facts, place))
                .toList();
    }
}
