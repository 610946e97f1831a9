package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    private final RankReach rankReach;

    RankPairs(Settings settings, RankReach rankReach) {
        this.settings = settings;
        this.rankReach = rankReach;
    }

    MatchSettings settings() {
        List<Integer> values = settings.integers("match.thinBasis", "match.minScore");
        return new MatchSettings(values.getFirst(), values.getLast());
    }

    /**
     * @param blocks terms of the asking side, one for each weight profile
     * @param seen what the caller may see of the documents
     * @param other the pairs of ids as the database has them now; one that may not be shown any more is left out
     */
    RankedLists rank(Engine engine, List<MatchTerms> blocks, Seen seen, ListKind kind, int limit, OtherSide other) {
        MatchSettings set = settings();
        return kind == ListKind.REACH
                ? rankReach.rank(engine, blocks, seen, limit, set, other)
                : ordinary(engine, blocks, seen, limit, set, other);
    }

    private static RankedLists ordinary(
            Engine engine, List<MatchTerms> blocks, Seen seen, int limit, MatchSettings set, OtherSide other) {
        ListKind kind = ListKind.ORDINARY;
        EngineAnswer answer = engine.top(query(blocks, seen, kind, limit, set));
        List<Ranked> hits = new ArrayList<>(answer.full());
        hits.addAll(answer.thin());
        Map<UUID, RankedPair> pairs = other.rows(hits.stream().map(Ranked::id).toList());
        Regroup rows = new Regroup(set, answer);
        hits.forEach(hit -> rows.add(hit, Optional.ofNullable(pairs.get(hit.id()))));
        return rows.lists(limit);
    }

    static EngineQuery query(List<MatchTerms> blocks, Seen seen, ListKind kind, int limit, MatchSettings set) {
        MatchTerms first = blocks.getFirst();
        List<Criterion> criteria = List.copyOf(first.grades().keySet());
        Filter conditions = kind == ListKind.ORDINARY
                ? Filter.not(first.conditions())
                : Filter.any(first.openConditions(), Filter.all(seen.functions(), first.conditions()));
        return new EngineQuery(
                Filter.all(seen.documents(), Filter.not(first.gates()), conditions),
                List.copyOf(first.grades().values()),
                blocks.stream()
                        .map(block -> new EngineQuery.Block(
                                block.block(),
                                criteria.stream().map(block.profile()::weight).toList()))
                        .toList(),
                first.random(),
                kind.thinBasis(set),
                kind == ListKind.ORDINARY ? set.minScore() : 0,
                limit);
    }
}
