package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.matching.Basis;
import no.innpass.matching.MatchScore;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.MatchTerms;
import no.innpass.matching.Points;
import no.innpass.matching.engine.Engine;
import no.innpass.matching.engine.EngineAnswer;
import no.innpass.matching.engine.EngineQuery;
import no.innpass.matching.engine.Ranked;
import no.innpass.matching.reach.Closings;
import no.innpass.matching.reach.WithinReach;

/**
 * The list "within reach" (MAT-20): pairs with a condition, and pairs below the minimum, that closing at most two things would bring into the
 * ordinary list. The engine names whom it may be; each is judged by the facts in the database, so that the list holds all who belong and
 * nobody else, and its count is that of the whole list.
 */
@Singleton
class RankReach {
    private static final int AT_ONCE = 1_000;
    private static final Comparator<Ranked> ORDER = Ranked.order(Basis.FULL);

    /**
     * A pair that belongs.
     *
     * @param row as it is scored now
     * @param indexed the sums that the engine gave
     */
    record Within(Ranked row, Points indexed, Closings closings) {}

    /** @param limit the most rows */
    RankedLists rank(Engine engine, List<MatchTerms> blocks, Seen seen, int limit, MatchSettings set, OtherSide other) {
        List<Within> within = all(engine, blocks, seen, set, other);
        List<Within> first = within.stream()
                .sorted(Comparator.comparing(Within::row, ORDER))
                .limit(limit)
                .toList();
        Map<UUID, RankedPair> rows =
                other.rows(first.stream().map(pair -> pair.row().id()).toList());
        boolean moved = first.stream()
                .anyMatch(pair -> !pair.row().points().equals(pair.indexed())
                        || !rows.containsKey(pair.row().id()));
        List<RankedPair> shown = first.stream()
                .map(pair -> pair.row().id())
                .filter(rows::containsKey)
                .map(rows::get)
                .toList();
        List<RankedPair> known = shown.stream().filter(RankReach::isKnown).toList();
        List<RankedPair> unknown = shown.stream().filter(row -> !isKnown(row)).toList();
        int nothingKnown = (int)
                within.stream().filter(pair -> pair.row().points().k() == 0).count();
        return new RankedLists(known, unknown, within.size() - nothingKnown, nothingKnown, 0, moved, set);
    }

    /** All that belong, in no order. */
    List<Within> all(Engine engine, List<MatchTerms> blocks, Seen seen, MatchSettings set, OtherSide other) {
        Map<UUID, Points> possible = new LinkedHashMap<>();
        withCondition(engine, blocks, seen, set).forEach(hit -> possible.put(hit.id(), hit.points()));
        belowMinimum(engine, blocks, seen, set).forEach(hit -> possible.putIfAbsent(hit.id(), hit.points()));
        List<UUID> ids = List.copyOf(possible.keySet());
        List<Within> within = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            other.judged(some)
                    .forEach((id, pair) -> WithinReach.of(pair.explanation(), set, pair.functions())
                            .ifPresent(closings -> within.add(new Within(
                                    ranked(id, pair.explanation().score()),
                                    Objects.requireNonNull(possible.get(id)),
                                    closings))));
        }
        return within;
    }

    private static boolean isKnown(RankedPair pair) {
        return pair.score().points().k() > 0;
    }

    private static Ranked ranked(UUID id, MatchScore score) {
        return new Ranked(id, score.points(), score.tieKey(), 0);
    }

    private static List<Ranked> withCondition(Engine engine, List<MatchTerms> blocks, Seen seen, MatchSettings set) {
        EngineQuery query = RankPairs.query(blocks, seen, ListKind.REACH, 1, set);
        EngineAnswer counts = engine.top(query);
        EngineAnswer all = engine.top(again(query, Math.max(1, Math.max(counts.fullCount(), counts.thinCount()))));
        return Stream.concat(all.full().stream(), all.thin().stream()).toList();
    }

    private static List<Ranked> belowMinimum(Engine engine, List<MatchTerms> blocks, Seen seen, MatchSettings set) {
        EngineQuery query = RankPairs.query(blocks, seen, ListKind.ORDINARY, 1, set);
        EngineAnswer counts = engine.top(query);
        if (counts.belowMinimum() == 0) {
            return List.of();
        }
        return engine.top(again(query, counts.fullCount() + counts.belowMinimum())).full().stream()
                .filter(hit -> hit.points().shown().orElse(set.minScore()) < set.minScore())
                .toList();
    }

    /** The same question without a minimum. */
    private static EngineQuery again(EngineQuery query, int limit) {
        return new EngineQuery(
                query.filter(), query.criteria(), query.blocks(), query.random(), query.thinBasis(), 0, limit);
    }
}
