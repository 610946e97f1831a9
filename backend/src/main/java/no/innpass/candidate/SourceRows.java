package no.innpass.candidate;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.Collection;
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
}
