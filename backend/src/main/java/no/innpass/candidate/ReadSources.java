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
            with wanted as (select unnest(?) as candidate_id)
            select candidate_id, 'SECTION ' || section, source, stated_on, null::uuid
                from profile_section join wanted using (candidate_id) where ended_at is null
            union all
            select candidate_id, 'CONCEPT ' || concept, source, stated_on, verified_by
                from candidate_resource join wanted using (candidate_id) where ended_at is null and concept is not null
            union all
            select candidate_id, 'CONCEPT ' || task, source, stated_on, verified_by
                from candidate_experience join wanted using (candidate_id), unnest(tasks) as task where ended_at is null
            union all
            select candidate_id, 'CONCEPT ' || concept, source, stated_on, verified_by
                from candidate_credential join wanted using (candidate_id) where ended_at is null and concept is not null
            union all
            select candidate_id, 'CONCEPT ' || concept, source, stated_on, verified_by
                from candidate_education join wanted using (candidate_id) where ended_at is null and concept is not null
            union all
            (select candidate_id, 'SKILL ' || skill, source, stated_on, verified_by
                from candidate_norwegian join wanted using (candidate_id)
                where ended_at is null and (basis = 'ESTIMATED' or passed)
                order by basis, level desc)""";

    private final JdbcOperations jdbc;

    ReadSources(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, CandidateSources> of(Collection<UUID> candidates) {
        return jdbc.prepareStatement(SQL, query -> {
            query.setArray(1, query.getConnection().createArrayOf("uuid", candidates.toArray()));
            ResultSet rows = query.executeQuery();
            Map<UUID, CandidateSources> sources = new HashMap<>();
            while (rows.next()) {
                FactSource source = new FactSource(
                        DataSource.valueOf(rows.getString(3)),
                        rows.getObject(4, LocalDate.class),
                        rows.getObject(5, UUID.class) != null);
                sources.computeIfAbsent(rows.getObject(1, UUID.class), id -> new CandidateSources())
                        .add(rows.getString(2), source);
            }
            return sources;
        });
    }
}
