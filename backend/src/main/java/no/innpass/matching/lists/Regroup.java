package no.innpass.matching.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innpass.matching.Basis;
import no.innpass.matching.MatchScore;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.engine.EngineAnswer;
import no.innpass.matching.engine.Ranked;

/** Puts the rows of an ordinary answer, as they stand in the database now, into their lists, and keeps its counts true to them (MAT-21). */
final class Regroup {
    private final MatchSettings set;
    private final Map<Basis, List<RankedPair>> lists = new EnumMap<>(Basis.class);
    private final Map<Basis, Integer> counts = new EnumMap<>(Basis.class);
    private int belowMinimum;
    private boolean refreshed;

    Regroup(MatchSettings set, EngineAnswer answer) {
        this.set = set;
        counts.put(Basis.FULL, answer.fullCount());
        counts.put(Basis.THIN, answer.thinCount());
        belowMinimum = answer.belowMinimum();
    }

    /** @param now the pair of a hit as the database has it; empty when it may not be shown any more */
    void add(Ranked hit, Optional<RankedPair> now) {
        refreshed |= now.isEmpty() || !now.get().score().points().equals(hit.points());
        counts.merge(hit.points().basis(set.thinBasis()), -1, Integer::sum);
        now.map(RankedPair::score)
                .filter(this::listed)
                .ifPresentOrElse(score -> put(now.get()), () -> refreshed = true);
    }

    private boolean listed(MatchScore score) {
        return score.gates().isEmpty() && score.conditions().isEmpty();
    }

    private void put(RankedPair pair) {
        if (!set.ordinary(pair.score())) {
            belowMinimum++;
            return;
        }
        Basis basis = pair.score().points().basis(set.thinBasis());
        counts.merge(basis, 1, Integer::sum);
        lists.computeIfAbsent(basis, any -> new ArrayList<>()).add(pair);
    }

    /** @param limit the most rows of each list; a row that moved takes the place of the last one */
    RankedLists lists(int limit) {
        return new RankedLists(
                best(Basis.FULL, limit),
                best(Basis.THIN, limit),
                counts.getOrDefault(Basis.FULL, 0),
                counts.getOrDefault(Basis.THIN, 0),
                belowMinimum,
                refreshed,
                set);
    }

    private List<RankedPair> best(Basis basis, int limit) {
        return lists.getOrDefault(basis, List.of()).stream()
                .sorted((one, other) -> MatchScore.order(basis).compare(one.score(), other.score()))
                .limit(limit)
                .toList();
    }
}
