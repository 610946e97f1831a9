package no.innpass.process.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.VisibilityFields;
import no.innpass.matching.engine.EngineAnswer;
import no.innpass.matching.engine.EngineQuery;
import no.innpass.matching.engine.lucene.LuceneIndex;
import no.innpass.matching.term.Document;
import no.innpass.matching.term.Filter;
import no.innpass.practiceplace.PlaceFacts;

/**
 * The same question in an index of a tenth of the people and in one of all: asked by an office of 10,000 people whom both hold, so that the
 * hits are the same and only what lies around them grows.
 */
final class MeasureGrowth {
    private static final int OFFICE = 10_000;
    private static final int ROUNDS = 3;
    private static final double LIMIT = 2;

    private final PrintStream out;
    private final Function<PlaceFacts, EngineQuery> question;

    MeasureGrowth(Function<PlaceFacts, EngineQuery> question, PrintStream out) {
        this.question = question;
        this.out = out;
    }

    /** Candidate of a number; numbers from 0. */
    interface Source {
        CandidateFacts candidate(UUID id, long number);
    }

    void run(int all, Source source, List<PlaceFacts> places) throws IOException {
        int tenth = Math.max(OFFICE, all / 10);
        Percentiles few = asked(tenth, source, places);
        few.print(out, "an office of 10,000, among " + tenth);
        Percentiles many = asked(all, source, places);
        many.print(out, "the same office, among " + all);
        Percentiles.limit(out, "", many.millis(50) / few.millis(50), LIMIT, "times as long at the median");
    }

    private Percentiles asked(int people, Source source, List<PlaceFacts> places) throws IOException {
        Path folder = Files.createTempDirectory("innpass-growth");
        try (LuceneIndex index = LuceneIndex.open(folder, CandidateFields.RANDOM, CandidateFields.order())) {
            IntStream.range(0, people).parallel().forEach(number -> {
                UUID id = new UUID(number, number);
                Document.Builder document = CandidateFields.fill(Document.builder(), source.candidate(id, number));
                index.add(
                        id,
                        document.keys(VisibilityFields.OFFICE, List.of(office(number)))
                                .build());
            });
            index.gather();
            index.refresh();
            return times(index, places);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static UUID office(int number) {
        return new UUID(7, number / OFFICE);
    }

    private Percentiles times(LuceneIndex index, List<PlaceFacts> places) {
        long[] nanos = new long[places.size() * (ROUNDS - 1)];
        int next = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (PlaceFacts place : places) {
                EngineQuery query = ofOffice(question.apply(place));
                long begun = System.nanoTime();
                EngineAnswer answer = index.top(query);
                long took = System.nanoTime() - begun;
                if (round > 0 && answer != null) {
                    nanos[next++] = took;
                }
            }
        }
        return Percentiles.of(nanos);
    }

    private static EngineQuery ofOffice(EngineQuery query) {
        return new EngineQuery(
                Filter.all(query.filter(), Filter.hasKey(VisibilityFields.OFFICE, List.of(office(0)))),
                query.criteria(),
                query.blocks(),
                query.random(),
                query.thinBasis(),
                query.minShown(),
                query.limit());
    }
}
