package no.innpass.candidate;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Reads packed facts and who may see the person at all, together in one query: every ranked list asks for both. A protected identity is
 * not for the index (PRI-19).
 */
@Singleton
class IndexedRows {
    /** Of consent {@code n}: the anonymous card may be shown; the one parameter is today. */
    static final String CARD_IN_FORCE =
            "n.type = 'ANONYMOUS_CARD' and n.state = 'GIVEN' and (n.expires_on is null or n.expires_on >= ?)";

    /** Of candidate {@code c} and facts {@code f}; the one parameter is today. */
    static final String COLUMNS = """
            f.facts, c.office_id, c.protected_identity,
                array(select p.provider_id from candidate_provider p where p.candidate_id = c.id) as providers,
                exists (select from consent n where n.candidate_id = c.id and %s) as card""".formatted(CARD_IN_FORCE);

    private static final String FINDABLE = """
            , coalesce((select h.summer from candidate_hours h
                where h.candidate_id = c.id and h.ended_at is null limit 1), false) as summer,
            array(select r.phrase from candidate_resource r where r.candidate_id = c.id and r.ended_at is null
                and r.phrase is not null order by r.phrase) as phrases""";

    private static final String SELECT =
            "select c.id, " + COLUMNS + FINDABLE + " from candidate c join candidate_facts f on f.candidate_id = c.id ";

    private final JdbcOperations jdbc;

    IndexedRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<IndexedCandidate> find(Collection<UUID> candidates, LocalDate today) {
        return jdbc.prepareStatement(SELECT + "where not c.protected_identity and c.id = any(?)", query -> {
            query.setArray(2, query.getConnection().createArrayOf("uuid", candidates.toArray()));
            return read(query, today);
        });
    }

    private static List<IndexedCandidate> read(PreparedStatement query, LocalDate today) throws SQLException {
        query.setObject(1, today);
        ResultSet rows = query.executeQuery();
        List<IndexedCandidate> found = new ArrayList<>();
        while (rows.next()) {
            found.add(indexed(rows, findable(rows)));
        }
        return found;
    }

    private static Findable findable(ResultSet row) throws SQLException {
        return new Findable(row.getBoolean("summer"), List.of((String[])
                row.getArray("phrases").getArray()));
    }

    /** What {@link #COLUMNS} say in this row. */
    static IndexedCandidate indexed(ResultSet row) throws SQLException {
        return indexed(row, Findable.NOTHING);
    }

    private static IndexedCandidate indexed(ResultSet row, Findable findable) throws SQLException {
        return new IndexedCandidate(
                CandidateFacts.unpack(row.getBytes("facts")),
                new CandidateVisibility(
                        row.getObject("office_id", UUID.class),
                        List.of((UUID[]) row.getArray("providers").getArray()),
                        row.getBoolean("protected_identity"),
                        row.getBoolean("card")),
                findable);
    }
}
