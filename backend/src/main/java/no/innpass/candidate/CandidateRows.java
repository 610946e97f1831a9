package no.innpass.candidate;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.shared.Readiness;
import org.jspecify.annotations.Nullable;

/** Table {@code candidate}; inside the caller's transaction. */
@Singleton
class CandidateRows {
    private final JdbcOperations jdbc;

    CandidateRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Candidate> find(UUID id) {
        return one("select * from candidate where id = ?", id);
    }

    Optional<Candidate> byExternalRef(String reference) {
        return one("select * from candidate where external_ref = ? for update", reference);
    }

    /**
     * Waits until nobody else is writing about this candidate; every change of facts begins here.
     *
     * @throws Refused NOT_FOUND
     */
    Candidate lock(UUID id) {
        return one("select * from candidate where id = ? for update", id)
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    List<Candidate> all(List<UUID> ids) {
        return jdbc.prepareStatement("select * from candidate where id = any(?)", query -> {
            query.setArray(1, query.getConnection().createArrayOf("uuid", ids.toArray()));
            return read(query.executeQuery());
        });
    }

    /** The number is given by the database; the rest as it stands. */
    Candidate insert(Candidate candidate, @Nullable String externalRef) {
        return jdbc.prepareStatement("""
                insert into candidate (id, external_ref, office_id, adviser_id, deputy_id, contact_language,
                    protected_identity, readiness, ready_from, readiness_confirmed_on, accepts_no_job, tie, version, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning *""", statement -> {
            statement.setObject(1, candidate.id());
            statement.setString(2, externalRef);
            int next = bind(statement, 3, candidate);
            statement.setLong(next, candidate.tie());
            statement.setLong(next + 1, candidate.version());
            statement.setObject(next + 2, OffsetDateTime.ofInstant(candidate.createdAt(), ZoneOffset.UTC));
            return read(statement.executeQuery()).getFirst();
        });
    }

    /** Writes what may change, and the next version. The caller holds the lock. */
    Candidate update(Candidate candidate) {
        return jdbc.prepareStatement("""
                update candidate set office_id = ?, adviser_id = ?, deputy_id = ?, contact_language = ?,
                    protected_identity = ?, readiness = ?, ready_from = ?, readiness_confirmed_on = ?, accepts_no_job = ?,
                    version = version + 1
                where id = ? returning *""", statement -> {
            int next = bind(statement, 1, candidate);
            statement.setObject(next, candidate.id());
            return read(statement.executeQuery()).getFirst();
        });
    }

    private static int bind(PreparedStatement statement, int first, Candidate candidate) throws SQLException {
        statement.setObject(first, candidate.officeId());
        statement.setObject(first + 1, candidate.adviserId());
        statement.setObject(first + 2, candidate.deputyId());
        statement.setString(first + 3, candidate.contactLanguage());
        statement.setBoolean(first + 4, candidate.protectedIdentity());
        statement.setString(first + 5, candidate.readiness().name());
        statement.setObject(first + 6, candidate.readyFrom());
        statement.setObject(first + 7, candidate.readinessConfirmedOn());
        statement.setBoolean(first + 8, candidate.acceptsNoJob());
        return first + 9;
    }

    private Optional<Candidate> one(String sql, Object key) {
        return jdbc.prepareStatement(sql, query -> {
            query.setObject(1, key);
            return read(query.executeQuery()).stream().findFirst();
        });
    }

    private static List<Candidate> read(ResultSet rows) throws SQLException {
        List<Candidate> candidates = new ArrayList<>();
        while (rows.next()) {
            candidates.add(new Candidate(
                    rows.getObject("id", UUID.class),
                    rows.getLong("number"),
                    rows.getObject("office_id", UUID.class),
                    rows.getObject("adviser_id", UUID.class),
                    rows.getObject("deputy_id", UUID.class),
                    rows.getString("contact_language"),
                    rows.getBoolean("protected_identity"),
                    Readiness.valueOf(rows.getString("readiness")),
                    rows.getObject("ready_from", LocalDate.class),
                    rows.getObject("readiness_confirmed_on", LocalDate.class),
                    rows.getBoolean("accepts_no_job"),
                    rows.getLong("tie"),
                    rows.getLong("version"),
                    rows.getObject("created_at", OffsetDateTime.class).toInstant()));
        }
        return candidates;
    }
}
