package no.innpass.candidate;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.innpass.shared.DataSource;

/** Reads where facts come from, for the few candidates of one answer, in one query. */
@Singleton
class ReadSources {
    private static final String SQL = """
            with wanted as (select unnest(?) as candidate_id), told as (select ? as codes)
            select candidate_id, 'SECTION ' || section, source, stated_on, false
                from profile_section join wanted using (candidate_id) where ended_at is null
            union all
            select candidate_id, 'CONCEPT ' || concept, source, stated_on, verified_by is not null
                from candidate_resource join wanted using (candidate_id)
                where ended_at is null and concept = any((select codes from told)::text[])
            union all
            select candidate_id, 'CONCEPT ' || task, source, stated_on, verified_by is not null
                from candidate_experience join wanted using (candidate_id), unnest(tasks) as task
                where ended_at is null and task = any((select codes from told)::text[])
            union all
            select candidate_id, 'CONCEPT ' || concept, source, stated_on, verified_by is not null
                from candidate_credential join wanted using (candidate_id)
                where ended_at is null and concept = any((select codes from told)::text[])
            union all
            select candidate_id, 'CONCEPT ' || concept, source, stated_on, verified_by is not null
                from candidate_education join wanted using (candidate_id)
                where ended_at is null and concept = any((select codes from told)::text[])
            union all
            (select candidate_id, 'SKILL ' || skill, source, stated_on, verified_by is not null
                from candidate_norwegian join wanted using (candidate_id)
                where ended_at is null and (basis = 'ESTIMATED' or passed)
                order by basis, level desc)""";

    private final JdbcOperations jdbc;

    ReadSources(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** @param concepts codes that the answer speaks of: a profile holds many more than a place asks for */
    Map<UUID, CandidateSources> of(Collection<UUID> candidates, Collection<String> concepts) {
        return jdbc.prepareStatement(SQL, query -> {
            query.setArray(1, query.getConnection().createArrayOf("uuid", candidates.toArray()));
            query.setArray(2, query.getConnection().createArrayOf("text", concepts.toArray()));
            ResultSet rows = query.executeQuery();
            Map<UUID, CandidateSources> sources = new HashMap<>();
            while (rows.next()) {
                FactSource source = new FactSource(
                        DataSource.valueOf(rows.getString(3)), rows.getObject(4, LocalDate.class), rows.getBoolean(5));
                sources.computeIfAbsent(rows.getObject(1, UUID.class), id -> new CandidateSources())
                        .add(rows.getString(2), source);
            }
            return sources;
        });
    }
}
