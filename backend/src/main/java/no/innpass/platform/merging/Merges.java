package no.innpass.platform.merging;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What one room does with its tables when a candidate's record is folded into another. All rooms together are one transaction, in which
 * both records are locked.
 */
public interface Merges {

    /** Rooms with a lower number go first. */
    int turn();

    /** Every table of the room that leads to a candidate. */
    List<MergedTable> tables();

    /** Why these two cannot become one now; empty when this room has nothing against it. */
    default Set<MergeObstacle> obstacles(UUID survivor, UUID merged) {
        return Set.of();
    }

    /** What moving alone does not do; called before the rows of {@link MergedTable.Fate#MOVES} move. Joins the transaction. */
    default void fold(Merge merge) {}

    /** What can be done only when the rows of all rooms have moved. Joins the transaction. */
    default void finish(Merge merge) {}
}
