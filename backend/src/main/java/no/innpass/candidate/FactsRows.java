package no.innpass.candidate;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Table {@code candidate_facts}: the packed records. */
@Singleton
class FactsRows {
    /** Number of the layout that {@link CandidateFacts#pack} writes first; kept beside the bytes for those who look from outside. */
    private static final int LAYOUT_BYTE = 0;

    private final JdbcOperations jdbc;

    FactsRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void put(List<CandidateFacts> all) {
        jdbc.prepareStatement("""
                insert into candidate_facts (candidate_id, layout, version, facts) values (?, ?, ?, ?)
                on conflict (candidate_id) do update
                    set layout = excluded.layout, version = excluded.version, facts = excluded.facts""", statement -> {
            for (CandidateFacts facts : all) {
                byte[] packed = facts.pack();
                statement.setObject(1, facts.id());
                statement.setInt(2, packed[LAYOUT_BYTE]);
                statement.setLong(3, facts.version());
                statement.setBytes(4, packed);
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    Map<UUID, CandidateFacts> find(Collection<UUID> candidates) {
        return jdbc.prepareStatement(
                "select candidate_id, facts from candidate_facts where candidate_id = any(?)", query -> {
                    query.setArray(1, query.getConnection().createArrayOf("uuid", candidates.toArray()));
                    return read(query.executeQuery());
                });
    }

    private static Map<UUID, CandidateFacts> read(ResultSet rows) throws SQLException {
        Map<UUID, CandidateFacts> facts = new LinkedHashMap<>();
        while (rows.next()) {
            facts.put(rows.getObject(1, UUID.class), CandidateFacts.unpack(rows.getBytes(2)));
        }
        return facts;
    }
}
