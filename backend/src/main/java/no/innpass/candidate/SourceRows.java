package no.innpass.candidate;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Table {@code candidate_fact_source}: where the facts of a profile come from, one row for each candidate, packed with the facts. */
@Singleton
class SourceRows {
    private final JdbcOperations jdbc;

    SourceRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes what the rows of these profiles say now. */
    void put(Collection<UUID> candidates) {
        jdbc.prepareStatement("""
                insert into candidate_fact_source
                select wanted.id, coalesce(string_agg(concat_ws('|', key, source, stated_on, verified), e'\\n'
                    order by place, worth nulls last, key, stated_on desc), '')
                from unnest(?) as wanted(id) left join fact_source_line on candidate_id = wanted.id
                group by wanted.id
                on conflict (candidate_id) do update set lines = excluded.lines""", statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", candidates.toArray()));
            return statement.executeUpdate();
        });
    }

    Map<UUID, CandidateSources> find(Collection<UUID> candidates) {
        return jdbc.prepareStatement(
                "select candidate_id, lines from candidate_fact_source where candidate_id = any(?)", query -> {
                    query.setArray(1, query.getConnection().createArrayOf("uuid", candidates.toArray()));
                    ResultSet rows = query.executeQuery();
                    Map<UUID, CandidateSources> found = new HashMap<>();
                    while (rows.next()) {
                        found.put(rows.getObject(1, UUID.class), CandidateSources.of(rows.getString(2)));
                    }
                    return found;
                });
    }
}
