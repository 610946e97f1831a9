package no.innpass.candidate;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads who may see a candidate at all. */
@Singleton
class VisibilityRows {
    private final JdbcOperations jdbc;

    VisibilityRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, CandidateVisibility> find(Collection<UUID> candidates, LocalDate today) {
        return jdbc.prepareStatement("""
                select c.id, c.office_id, c.protected_identity,
                    (select coalesce(array_agg(p.provider_id), '{}') from candidate_provider p where p.candidate_id = c.id),
                    exists (select from consent n where n.candidate_id = c.id and n.type = 'ANONYMOUS_CARD'
                        and n.state = 'GIVEN' and (n.expires_on is null or n.expires_on >= ?))
                from candidate c where c.id = any(?)""", query -> {
            query.setObject(1, today);
            query.setArray(2, query.getConnection().createArrayOf("uuid", candidates.toArray()));
            ResultSet rows = query.executeQuery();
            Map<UUID, CandidateVisibility> found = new HashMap<>();
            while (rows.next()) {
                found.put(
                        rows.getObject(1, UUID.class),
                        new CandidateVisibility(
                                rows.getObject(2, UUID.class),
                                List.of((UUID[]) rows.getArray(4).getArray()),
                                rows.getBoolean(3),
                                rows.getBoolean(5)));
            }
            return found;
        });
    }
}
