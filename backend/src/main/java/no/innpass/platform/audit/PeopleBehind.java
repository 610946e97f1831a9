package no.innpass.platform.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Finds the candidates behind things of one kind, so that the log knows whom an introduction or a placement is about. The room that
 * owns the things answers, because it knows.
 */
public interface PeopleBehind {
    AuditObject kind();

    /** Ids of candidates, each once; a thing that is nobody's is left out. Runs in a transaction. */
    List<UUID> people(Collection<UUID> things);
}
