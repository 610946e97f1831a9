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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.shared.Readiness;

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

    /**
     * The candidate with this id, or the one whose record it was folded into. One question in either case, and a protected identity that the
     * reader does not handle is no row of the answer, so that the time it takes tells nothing (PRI-19).
     *
     * @param reader the person who asks
     */
    Optional<Candidate> resolve(UUID id, UUID reader) {
        return jdbc.prepareStatement("""
                select * from candidate
                where id = coalesce((select survivor_id from candidate_merge where merged_id = ?), ?)
                  and (not protected_identity or adviser_id = ? or deputy_id = ?)""", query -> {
            query.setObject(1, id);
            query.setObject(2, id);
            query.setObject(3, reader);
            query.setObject(4, reader);
            return read(query.executeQuery()).stream().findFirst();
        });
    }

    /**
     * Ready, and were on that day; in the order of their numbers.
     *
     * @param day registered by then, and ready from no later day
     */
    List<Candidate> readySince(Collection<UUID> offices, Collection<UUID> hidden, LocalDate day) {
        return jdbc.prepareStatement("""
                select * from candidate
                where office_id = any(?) and not id = any(?) and readiness in ('READY', 'READY_FROM')
                  and greatest((created_at at time zone 'Europe/Oslo')::date, ready_from) <= ? order by number""", query -> {
            query.setArray(1, query.getConnection().createArrayOf("uuid", offices.toArray()));
            query.setArray(2, query.getConnection().createArrayOf("uuid", hidden.toArray()));
            query.setObject(3, day);
            return read(query.executeQuery());
        });
    }

    /** Both locked, in the order of their ids, so that two who take the same two never wait for one another; fewer when one is gone. */
    List<Candidate> lockBoth(UUID one, UUID other) {
        return jdbc.prepareStatement("select * from candidate where id in (?, ?) order by id for update", query -> {
            query.setObject(1, one);
            query.setObject(2, other);
            return read(query.executeQuery());
        });
    }

    /** Survivors by the reference of a record that was folded into them and that nobody has now. */
    Map<String, UUID> foldedRefs(Collection<String> references) {
        return jdbc.prepareStatement("""
                select external_ref, survivor_id from candidate_merge m where external_ref = any(?)
                    and not exists (select from candidate c where c.external_ref = m.external_ref)""", query -> {
            query.setArray(1, query.getConnection().createArrayOf("text", references.toArray()));
            ResultSet rows = query.executeQuery();
            Map<String, UUID> survivors = new HashMap<>();
            while (rows.next()) {
                survivors.put(rows.getString(1), rows.getObject(2, UUID.class));
            }
            return survivors;
        });
    }

    /** Locked, as by {@link #lock}, in the order of their ids; a reference that is nobody's is left out. */
    Map<String, Candidate> lockByExternalRef(Collection<String> references) {
        return jdbc.prepareStatement(
                "select * from candidate where external_ref = any(?) order by id for update", query -> {
                    query.setArray(1, query.getConnection().createArrayOf("text", references.toArray()));
                    ResultSet rows = query.executeQuery();
                    Map<String, Candidate> known = new HashMap<>();
                    while (rows.next()) {
                        known.put(rows.getString("external_ref"), candidate(rows));
                    }
                    return known;
                });
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

    List<Candidate> protectedOnes() {
        return jdbc.prepareStatement(
                "select * from candidate where protected_identity", query -> read(query.executeQuery()));
    }

    /** Numbers for new candidates, each given once. */
    List<Long> newNumbers(int count) {
        return jdbc.prepareStatement("select nextval('candidate_number') from generate_series(1, ?)", query -> {
            query.setInt(1, count);
            ResultSet rows = query.executeQuery();
            List<Long> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        });
    }

    /** @param references the other side's ids, for those whom another side knows */
    void insert(List<Candidate> candidates, Map<UUID, String> references) {
        jdbc.prepareStatement("""
                insert into candidate (id, number, external_ref, office_id, adviser_id, deputy_id, contact_language,
                    protected_identity, readiness, ready_from, readiness_confirmed_on, accepts_no_job, tie, version, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", statement -> {
            for (Candidate candidate : candidates) {
                statement.setObject(1, candidate.id());
                statement.setLong(2, candidate.number());
                statement.setString(3, references.get(candidate.id()));
                int next = bind(statement, 4, candidate);
                statement.setLong(next, candidate.tie());
                statement.setLong(next + 1, candidate.version());
                statement.setObject(next + 2, OffsetDateTime.ofInstant(candidate.createdAt(), ZoneOffset.UTC));
                statement.addBatch();
            }
            return statement.executeBatch().length;
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
            candidates.add(candidate(rows));
        }
        return candidates;
    }

    static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getObject("office_id", UUID.class),
                row.getObject("adviser_id", UUID.class),
                row.getObject("deputy_id", UUID.class),
                row.getString("contact_language"),
                row.getBoolean("protected_identity"),
                Readiness.valueOf(row.getString("readiness")),
                row.getObject("ready_from", LocalDate.class),
                row.getObject("readiness_confirmed_on", LocalDate.class),
                row.getBoolean("accepts_no_job"),
                row.getLong("tie"),
                row.getLong("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
