package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.innpass.matching.Basis;
import no.innpass.matching.MatchScore;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.MatchTerms;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.engine.Engine;
import no.innpass.matching.engine.EngineAnswer;
import no.innpass.matching.engine.EngineQuery;
import no.innpass.matching.engine.Ranked;
import no.innpass.matching.term.Filter;
import no.innpass.platform.settings.Settings;

/**
 * The way that every list goes, whichever side asks: the engine's best, their facts from the database, scored again, gated ones
 * dropped, sorted (MAT-21).
 */
@Singleton
class RankPairs {
    private final Settings settings;

    RankPairs(Settings settings) {
        this.settings = settings;
    }

    MatchSettings settings() {
        List<Integer> values = settings.integers("match.thinBasis", "match.minScore");
        return new MatchSettings(values.getFirst(), values.getLast());
    }

    /**
     * @param blocks terms of the asking side, one for each weight profile
     * @param visible documents that the caller may see
     * @param again the pairs of these ids as the database has them now; one that may not be shown any more is left out
     */
    RankedLists rank(
            Engine engine,
            List<MatchTerms> blocks,
            Filter visible,
            ListKind kind,
            int limit,
            Function<List<UUID>, Map<UUID, RankedPair>> again) {
        MatchSettings set = settings();
        EngineAnswer answer = engine.top(query(blocks, visible, kind, limit, set));
        List<Ranked> hits = new ArrayList<>(answer.full());
        hits.addAll(answer.thin());
        Map<UUID, RankedPair> pairs = again.apply(hits.stream().map(Ranked::id).toList());
        Map<Basis, List<RankedPair>> lists = new EnumMap<>(Basis.class);
        boolean refreshed = false;
        for (Ranked hit : hits) {
            Optional<RankedPair> pair =
                    Optional.ofNullable(pairs.get(hit.id())).filter(one -> belongs(one.score(), kind, set));
            refreshed |= pair.isEmpty() || !pair.get().score().points().equals(hit.points());
            pair.ifPresent(one -> lists.computeIfAbsent(
                            one.score().points().basis(set.thinBasis()), basis -> new ArrayList<>())
                    .add(one));
        }
        return new RankedLists(
                sorted(lists, Basis.FULL),
                sorted(lists, Basis.THIN),
                answer.fullCount(),
                answer.thinCount(),
                answer.belowMinimum(),
                refreshed,
                set);
    }

    static EngineQuery query(List<MatchTerms> blocks, Filter visible, ListKind kind, int limit, MatchSettings set) {
        MatchTerms first = blocks.getFirst();
        List<Criterion> criteria = List.copyOf(first.grades().keySet());
        Filter conditions = kind == ListKind.ORDINARY ? Filter.not(first.conditions()) : first.conditions();
        return new EngineQuery(
                Filter.all(visible, Filter.not(first.gates()), conditions),
                List.copyOf(first.grades().values()),
                blocks.stream()
                        .map(block -> new EngineQuery.Block(
                                block.block(),
                                criteria.stream().map(block.profile()::weight).toList()))
                        .toList(),
                first.random(),
                set.thinBasis(),
                kind == ListKind.ORDINARY ? set.minScore() : 0,
                limit);
    }

    private static boolean belongs(MatchScore score, ListKind kind, MatchSettings set) {
        return kind == ListKind.ORDINARY
                ? set.ordinary(score)
                : score.gates().isEmpty() && !score.conditions().isEmpty();
    }

    private static List<RankedPair> sorted(Map<Basis, List<RankedPair>> lists, Basis basis) {
        return lists.getOrDefault(basis, List.of()).stream()
                .sorted((one, other) -> MatchScore.order(basis).compare(one.score(), other.score()))
                .toList();
    }
}
