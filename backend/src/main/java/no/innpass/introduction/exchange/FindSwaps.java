package no.innpass.introduction.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Pairs whose exchange raises both, or one without lowering the other (MAT-28). Pure: the same standings in any order give the same
 * answer, and changing the two names of a swap changes nothing.
 */
final class FindSwaps {
    private static final Comparator<Swap> BEST_FIRST = Comparator.comparingInt(Swap::gain)
            .reversed()
            .thenComparing(swap -> swap.one().introductionId())
            .thenComparing(swap -> swap.other().introductionId());

    private FindSwaps() {}

    /**
     * The largest gain of both together first.
     *
     * <p>All four pairs have to be pairs of the ordinary list: what is little known or below the minimum is compared with nothing. Who is
     * on the way to the other's place already is in no swap with it.
     *
     * @param standings those that can still be another pair
     */
    static List<Swap> of(List<Standing> standings, Counts counts) {
        Map<UUID, Set<UUID>> already = new HashMap<>();
        standings.forEach(one -> already.computeIfAbsent(one.candidateId(), any -> new HashSet<>())
                .add(one.placeId()));
        List<Standing> sorted = standings.stream()
                .filter(Standing::movable)
                .sorted(Comparator.comparing(Standing::introductionId))
                .toList();
        List<Swap> swaps = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Standing one = sorted.get(i);
            for (Standing other : sorted.subList(i + 1, sorted.size())) {
                if (!standsAt(already, one, other) && !standsAt(already, other, one)) {
                    add(swaps, one, other, counts);
                }
            }
        }
        swaps.sort(BEST_FIRST);
        return swaps;
    }

    private static boolean standsAt(Map<UUID, Set<UUID>> already, Standing who, Standing where) {
        return already.getOrDefault(who.candidateId(), Set.of()).contains(where.placeId());
    }

    private static void add(List<Swap> swaps, Standing one, Standing other, Counts counts) {
        Swap swap = new Swap(
                one,
                other,
                counts.of(one.candidateId(), one.placeId()),
                counts.of(one.candidateId(), other.placeId()),
                counts.of(other.candidateId(), other.placeId()),
                counts.of(other.candidateId(), one.placeId()));
        boolean known = swap.oneNow() > 0 && swap.oneThen() > 0 && swap.otherNow() > 0 && swap.otherThen() > 0;
        if (known && swap.oneThen() >= swap.oneNow() && swap.otherThen() >= swap.otherNow() && swap.gain() > 0) {
            swaps.add(swap);
        }
    }
}
