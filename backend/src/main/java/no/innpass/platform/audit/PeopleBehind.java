package no.innpass.platform.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.database.Rows;

/**
 * Finds the candidates behind things of one kind, so that the log knows whom an introduction or a placement is about. The room that
 * owns the things answers, because it knows.
 */
public interface PeopleBehind {
    AuditObject kind();

    /** Ids of candidates, each once; a thing that is nobody's is left out. Called in a transaction. */
    List<UUID> people(Collection<UUID> things);

    /** For things whose table, the room's own, has a column {@code candidate_id}. */
    static PeopleBehind inTable(Rows rows, AuditObject kind, String table) {
        String question = "select distinct candidate_id from " + table + " where id = any(?::uuid[])";
        return new PeopleBehind() {
            @Override
            public AuditObject kind() {
                return kind;
            }

            @Override
            public List<UUID> people(Collection<UUID> things) {
                return rows.list(question, row -> row.getObject(1, UUID.class), things);
            }
        };
    }
}
