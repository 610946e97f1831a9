package no.innpass.platform.merging;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Ids under which a candidate stood here before records were merged: logs that are never changed keep them. */
public interface FormerIds {

    /** Empty for somebody who was never merged. Joins the transaction. */
    Set<UUID> of(UUID candidate);

    /** The other way: records into which any of these were folded. Joins the transaction. */
    Set<UUID> today(Collection<UUID> former);
}
