package no.innpass.platform.retention;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A reason to keep what is past its term, or what somebody wants deleted: a running placement, an open case (legal hold). */
public interface Hold {

    /** Stable code of the reason. */
    HoldReason reason();

    /** Those of the ids (of things, of candidates) that must stay for now. Runs in a transaction. */
    Set<UUID> held(Collection<UUID> ids);
}
