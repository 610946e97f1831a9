package no.innpass.matching.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.matching.Basis;
import no.innpass.matching.Points;
import no.innpass.matching.TieKey;
import no.innpass.matching.engine.EngineAnswer;
import no.innpass.matching.engine.EngineQuery;
import no.innpass.matching.engine.FindQuery;
import no.innpass.matching.engine.Ranked;
import no.innpass.matching.term.Document;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.Grade;
import no.innpass.matching.term.Interpreter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine gives exactly what the meaning of the terms gives, on a real index with several segments, updates and deletions. */
class LuceneIndexTest {
    private static final int DOCUMENTS = 5_000;
    private static final int QUERIES = 300;

    @TempDir
    Path folder;

    @Test
    @Requirement({"MAT-07", "MAT-18", "MAT-21"})
    void equalsTheMeaningOfTheTermsForAnyQuery() {
        RandomQueries source = new RandomQueries(20261121);
        try (LuceneIndex index = LuceneIndex.open(folder, RandomQueries.RANDOM)) {
            assertEqualsTheMeaning(index, source);
        }
    }

    @Test
    @Requirement({"MAT-07", "MAT-18", "MAT-21"})
    void equalsItWhereNeighboursAreAlike() {
        RandomQueries source = new RandomQueries(2027);
        try (LuceneIndex index =
                LuceneIndex.open(folder, RandomQueries.RANDOM, RandomQueries.DAY, RandomQueries.HOURS)) {
            assertEqualsTheMeaning(index, source);
        }
    }

    private static void assertEqualsTheMeaning(LuceneIndex index, RandomQueries source) {
        Map<UUID, Document> truth = new TreeMap<>();
        fill(index, truth, source);
        for (int i = 0; i < QUERIES; i++) {
            if (i == QUERIES / 2) {
                index.gather();
                index.refresh();
            }
            EngineQuery query = source.query();
            assertThat(index.top(query)).as("query %d: %s", i, query).isEqualTo(byMeaning(truth, query));
        }
    }

    @Test
    void anIndexInAnotherOrderIsNotOpened() {
        try (LuceneIndex index = LuceneIndex.open(folder, RandomQueries.RANDOM)) {
            index.put(new UUID(0, 1), new RandomQueries(5).document());
            index.commit("1:1", "1");
        }
        assertThatThrownBy(() -> LuceneIndex.open(folder, RandomQueries.RANDOM, RandomQueries.DAY))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    @Requirement("MAT-24")
    void whatIsOnlyFilteredByIsNeverCountedAsNobody() {
        try (LuceneIndex index = LuceneIndex.open(folder, RandomQueries.RANDOM)) {
            index.put(new UUID(0, 1), new RandomQueries(5).document());
            index.refresh();
            assertThatThrownBy(() -> index.count(new FindQuery.Count(RandomQueries.DONE, Filter.ALWAYS)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("done");
        }
    }

    @Test
    @Requirement("MAT-21")
    void theOrderInWhichDocumentsCameNeverMatters() {
        RandomQueries source = new RandomQueries(7);
        List<UUID> ids = new ArrayList<>();
        Map<UUID, Document> truth = new TreeMap<>();
        for (int i = 0; i < 500; i++) {
            ids.add(new UUID(1, i));
            truth.put(ids.getLast(), source.document());
        }
        try (LuceneIndex one = LuceneIndex.open(folder.resolve("one"), RandomQueries.RANDOM);
                LuceneIndex other = LuceneIndex.open(folder.resolve("other"), RandomQueries.RANDOM)) {
            ids.forEach(id -> one.put(id, truth.get(id)));
            Collections.shuffle(ids, new Random(3));
            ids.forEach(id -> other.put(id, truth.get(id)));
            one.refresh();
            other.refresh();
            for (int i = 0; i < 100; i++) {
                EngineQuery query = source.query();
                assertThat(one.top(query)).isEqualTo(other.top(query));
            }
        }
    }

    @Test
    void whatWasCommittedIsThereAfterTheProcessDiedAndNothingElse() {
        RandomQueries source = new RandomQueries(5);
        UUID kept = new UUID(0, 1);
        try (LuceneIndex index = LuceneIndex.open(folder, RandomQueries.RANDOM)) {
            assertThat(index.committed("1")).isEmpty();
            index.put(kept, source.document());
            index.commit("10:7", "1");
            index.put(new UUID(0, 2), source.document());
            // closing without a commit is what a killed process leaves behind
        }
        try (LuceneIndex index = LuceneIndex.open(folder, RandomQueries.RANDOM)) {
            assertThat(index.committed("1")).contains("10:7");
            assertThat(index.committed("2"))
                    .as("another layout must be rebuilt")
                    .isEmpty();
            assertThat(index.size()).isEqualTo(1);
        }
    }

    private static void fill(LuceneIndex index, Map<UUID, Document> truth, RandomQueries source) {
        Random random = new Random(1);
        for (int i = 0; i < DOCUMENTS; i++) {
            UUID id = new UUID(random.nextInt(3), i);
            Document document = source.document();
            truth.put(id, document);
            index.put(id, document);
            if (i % 1_700 == 0) {
                index.refresh();
            }
        }
        for (UUID id : List.copyOf(truth.keySet())) {
            switch (random.nextInt(10)) {
                case 0 -> {
                    truth.remove(id);
                    index.remove(id);
                }
                case 1 -> {
                    truth.put(id, source.document());
                    index.put(id, truth.get(id));
                }
                default -> {}
            }
        }
        index.refresh();
    }

    private static EngineAnswer byMeaning(Map<UUID, Document> truth, EngineQuery query) {
        List<Ranked> full = new ArrayList<>();
        List<Ranked> thin = new ArrayList<>();
        truth.forEach((id, document) -> {
            if (!Interpreter.holds(query.filter(), document)) {
                return;
            }
            for (int block = 0; block < query.blocks().size(); block++) {
                if (Interpreter.holds(query.blocks().get(block).when(), document)) {
                    Ranked row = row(id, document, query, block);
                    (row.points().basis(query.thinBasis()) == Basis.FULL ? full : thin).add(row);
                    return;
                }
            }
        });
        int all = full.size();
        full.removeIf(row -> row.points().shown().orElseThrow() < query.minShown());
        return new EngineAnswer(
                best(full, Ranked.order(Basis.FULL), query.limit()),
                best(thin, Ranked.order(Basis.THIN), query.limit()),
                full.size(),
                thin.size(),
                all - full.size());
    }

    private static Ranked row(UUID id, Document document, EngineQuery query, int block) {
        int p = 0;
        int k = 0;
        int a = 0;
        for (int i = 0; i < query.criteria().size(); i++) {
            Grade grade = Interpreter.grade(query.criteria().get(i), document);
            int weight = query.blocks().get(block).weights().get(i);
            if (grade.known()) {
                p += weight * grade.percent();
                k += weight;
            }
            a += grade.state() == Grade.State.NOT_APPLICABLE ? 0 : weight;
        }
        long tie = TieKey.of(query.random(), document.number(RandomQueries.RANDOM));
        return new Ranked(id, new Points(p, k, a), tie, block);
    }

    private static List<Ranked> best(List<Ranked> rows, Comparator<Ranked> order, int limit) {
        return rows.stream().sorted(order).limit(limit).toList();
    }
}
