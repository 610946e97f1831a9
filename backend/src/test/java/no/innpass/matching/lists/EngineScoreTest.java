package no.innpass.matching.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import no.innpass.Requirement;
import no.innpass.candidate.CandidateFacts;
import no.innpass.fixtures.ArbitraryCandidates;
import no.innpass.fixtures.ArbitraryPlaces;
import no.innpass.fixtures.CandidateBuilder;
import no.innpass.fixtures.Pair;
import no.innpass.fixtures.PlaceBuilder;
import no.innpass.matching.Basis;
import no.innpass.matching.MatchScore;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.Points;
import no.innpass.matching.Ranking;
import no.innpass.matching.WeightProfiles;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.engine.EngineAnswer;
import no.innpass.matching.engine.Ranked;
import no.innpass.matching.engine.lucene.LuceneIndex;
import no.innpass.matching.term.Filter;
import no.innpass.practiceplace.PlaceFacts;

/** The engine, over the documents that a list asks it about, gives the pure score of every pair, in the pure order. */
@Requirement({"MAT-01", "MAT-07", "MAT-20", "MAT-21"})
class EngineScoreTest {
    private static final int MANY = 120;
    private static final int ASKING = 12;
    private static final Seen ALL = new Seen(Filter.ALWAYS, Filter.ALWAYS);

    private final Ranking ranking = new Ranking(Pair.TRAVEL, WeightProfiles.STANDARD);

    /** One row as both sides say it. */
    private record Row(UUID id, Points points, long tie) {}

    @Provide
    Arbitrary<List<CandidateFacts>> people() {
        return ArbitraryCandidates.candidates().list().ofSize(MANY);
    }

    @Provide
    Arbitrary<List<PlaceFacts>> offers() {
        return ArbitraryPlaces.places().list().ofSize(MANY);
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void overCandidates(
            @ForAll("people") List<CandidateFacts> drawn,
            @ForAll("offers") List<PlaceFacts> places,
            @ForAll Random ties)
            throws IOException {
        List<CandidateFacts> candidates = new ArrayList<>();
        drawn.forEach(one -> candidates.add(CandidateBuilder.from(one)
                .id(new UUID(1, candidates.size()), ties.nextLong())
                .build()));
        Path folder = Files.createTempDirectory("engine");
        try (LuceneIndex index = LuceneIndex.open(folder, CandidateFields.RANDOM, CandidateFields.order())) {
            candidates.forEach(one -> index.put(one.id(), CandidateFields.document(one)));
            index.refresh();
            for (PlaceFacts place : places.subList(0, ASKING)) {
                for (ListKind kind : ListKind.values()) {
                    EngineAnswer answer =
                            index.top(RankPairs.query(ranking.forPlace(place), ALL, kind, MANY, MatchSettings.DEFAULT));
                    List<MatchScore> scores = candidates.stream()
                            .map(one -> ranking.score(one, place))
                            .toList();
                    assertSame(answer, scores, kind, MatchScore::candidate);
                }
            }
        }
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void overPlaces(
            @ForAll("people") List<CandidateFacts> candidates,
            @ForAll("offers") List<PlaceFacts> drawn,
            @ForAll Random ties)
            throws IOException {
        List<PlaceFacts> places = new ArrayList<>();
        drawn.forEach(one -> places.add(PlaceBuilder.from(one)
                .id(new UUID(2, places.size()), ties.nextLong())
                .build()));
        try (LuceneIndex index = LuceneIndex.open(Files.createTempDirectory("engine"), PlaceFields.RANDOM)) {
            places.forEach(one -> index.put(one.id(), PlaceFields.document(one)));
            index.refresh();
            for (CandidateFacts candidate : candidates.subList(0, ASKING)) {
                for (ListKind kind : ListKind.values()) {
                    EngineAnswer answer = index.top(RankPairs.query(
                            List.of(ranking.forCandidate(candidate)), ALL, kind, MANY, MatchSettings.DEFAULT));
                    List<MatchScore> scores = places.stream()
                            .map(one -> ranking.score(candidate, one))
                            .toList();
                    assertSame(answer, scores, kind, MatchScore::place);
                }
            }
        }
    }

    private static void assertSame(
            EngineAnswer answer, List<MatchScore> scores, ListKind kind, Function<MatchScore, UUID> id) {
        List<MatchScore> listed = scores.stream()
                .filter(score -> score.gates().isEmpty() && score.conditions().isEmpty() == (kind == ListKind.ORDINARY))
                .toList();
        for (Basis basis : Basis.values()) {
            List<Ranked> rows = basis == Basis.FULL ? answer.full() : answer.thin();
            Comparator<MatchScore> order = MatchScore.order(basis);
            assertThat(rows.stream()
                            .map(row -> new Row(row.id(), row.points(), row.tie()))
                            .toList())
                    .isEqualTo(listed.stream()
                            .filter(score -> score.points().basis(kind.thinBasis(MatchSettings.DEFAULT)) == basis)
                            .filter(score -> kind == ListKind.REACH || MatchSettings.DEFAULT.ordinary(score))
                            .sorted(order)
                            .map(score -> new Row(id.apply(score), score.points(), score.tieKey()))
                            .toList());
        }
    }
}
