package no.innpass.matching.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts who has come where, and knows what is full. */
public final class RoomLeft {
    private final Map<UUID, Integer> seats = new HashMap<>();
    private final Map<Bound, Integer> taken = new HashMap<>();

    /** Puts somebody there if nothing is full; false otherwise. */
    public boolean take(Opening opening) {
        if (!full(opening).isEmpty()) {
            return false;
        }
        force(opening);
        return true;
    }

    /** Puts somebody there, room or not. */
    public void force(Opening opening) {
        seats.merge(opening.id(), 1, Integer::sum);
        AssignmentProblem.chain(opening).forEach(bound -> taken.merge(bound, 1, Integer::sum));
    }

    public int at(Opening opening) {
        return seats.getOrDefault(opening.id(), 0);
    }

    public int under(Bound bound) {
        return taken.getOrDefault(bound, 0);
    }

    /** What lets nobody more in there, the narrowest first; empty when there is room. */
    public List<BoundKind> full(Opening opening) {
        List<BoundKind> full = new ArrayList<>();
        if (at(opening) >= opening.seats()) {
            full.add(BoundKind.SEATS);
        }
        for (Bound bound : AssignmentProblem.chain(opening)) {
            if (under(bound) >= bound.most()) {
                full.add(bound.kind());
            }
        }
        return full;
    }
}
