package no.innpass.platform.retention;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Things with an id, which a {@link Hold} may keep. */
public non-sealed interface ForgetsThings extends Forgets {

    /**
     * @param about ids that a hold may stand on: the thing's own, its candidate, its place
     */
    record Due(UUID id, Set<UUID> about) {}

    /** Things past their term, in the order of ids, after one; at most {@code limit}. Runs in a transaction. */
    List<Due> due(Instant endedBefore, UUID after, int limit);

    /** Deletes them, or strips them of what is personal, and keeps what statistics need; in the caller's transaction, whole. */
    void forget(Collection<UUID> ids);
}
