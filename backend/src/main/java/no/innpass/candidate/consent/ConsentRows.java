package no.innpass.candidate.consent;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.geography.Region;
import org.jspecify.annotations.Nullable;

/** Table {@code consent}; inside the caller's transaction. */
@Singleton
class ConsentRows {
    private final JdbcOperations jdbc;

    ConsentRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    boolean isCandidate(UUID id) {
        return jdbc.prepareStatement("select 1 from candidate where id = ?", query -> {
            query.setObject(1, id);
            return query.executeQuery().next();
        });
    }

    private static final String INSERT = """
            insert into consent (id, candidate_id, type, employer_id, region, state, text_version, language, asked_at,
                asked_by, expires_on, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";

    /** False when a question or a yes for the same receiver stands already. */
    boolean insert(Consent consent) {
        return jdbc.prepareStatement(INSERT + " on conflict do nothing", statement -> {
            bindQuestion(statement, consent);
            return statement.executeUpdate() == 1;
        });
    }

    /** Questions where none stands. */
    void insert(List<Consent> consents) {
        jdbc.prepareStatement(INSERT, statement -> {
            for (Consent consent : consents) {
                bindQuestion(statement, consent);
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    private static void bindQuestion(PreparedStatement statement, Consent consent) throws SQLException {
        statement.setObject(1, consent.id());
        statement.setObject(2, consent.candidateId());
        statement.setString(3, consent.type().name());
        statement.setObject(4, consent.receiver().employerId());
        statement.setString(5, region(consent.receiver()));
        statement.setString(6, consent.state().name());
        statement.setString(7, consent.textVersion());
        statement.setString(8, consent.language());
        statement.setObject(9, at(consent.askedAt()));
        statement.setObject(10, consent.askedBy());
        statement.setObject(11, consent.expiresOn());
    }

    /** Waits for others who are changing it. */
    Optional<Consent> lock(UUID id) {
        return list("select * from consent where id = ? for update", statement -> statement.setObject(1, id)).stream()
                .findFirst();
    }

    void store(List<Consent> consents) {
        jdbc.prepareStatement("""
                update consent set state = ?, given_how = ?, answered_at = ?, expires_on = ?, ended_at = ?, version = version + 1
                where id = ?""", statement -> {
            for (Consent consent : consents) {
                statement.setString(1, consent.state().name());
                statement.setString(
                        2,
                        consent.givenHow() == null ? null : consent.givenHow().name());
                statement.setObject(3, at(consent.answeredAt()));
                statement.setObject(4, consent.expiresOn());
                statement.setObject(5, at(consent.endedAt()));
                statement.setObject(6, consent.id());
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    /** Newest first. */
    List<Consent> ofCandidate(UUID candidate) {
        return ofCandidates(List.of(candidate));
    }

    /** Newest first. */
    List<Consent> ofCandidates(Collection<UUID> candidates) {
        return list(
                "select * from consent where candidate_id = any(?) order by asked_at desc, id desc",
                statement ->
                        statement.setArray(1, statement.getConnection().createArrayOf("uuid", candidates.toArray())));
    }

    /** The question or yes that stands for exactly this receiver; kept from changing until the transaction ends. */
    Optional<Consent> standing(UUID candidate, ConsentType type, Receiver receiver) {
        String sql = """
                select * from consent where candidate_id = ? and type = ? and employer_id is not distinct from ?::uuid
                    and region is not distinct from ?::text and state in ('ASKED', 'GIVEN') for share""";
        return list(sql, statement -> {
                    statement.setObject(1, candidate);
                    statement.setString(2, type.name());
                    statement.setObject(3, receiver.employerId());
                    statement.setString(4, region(receiver));
                })
                .stream()
                .findFirst();
    }

    /** Given ones whose last day lies before the day; at most 500. */
    List<Consent> runOut(LocalDate day) {
        return list(
                "select * from consent where state = 'GIVEN' and expires_on < ? order by id limit 500 for update skip locked",
                statement -> statement.setObject(1, day));
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private List<Consent> list(String sql, Binding binding) {
        return jdbc.prepareStatement(sql, statement -> {
            binding.bind(statement);
            ResultSet rows = statement.executeQuery();
            List<Consent> consents = new ArrayList<>();
            while (rows.next()) {
                consents.add(read(rows));
            }
            return consents;
        });
    }

    private static Consent read(ResultSet row) throws SQLException {
        String region = row.getString("region");
        String how = row.getString("given_how");
        return new Consent(
                row.getObject("id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                ConsentType.valueOf(row.getString("type")),
                new Receiver(row.getObject("employer_id", UUID.class), region == null ? null : Region.valueOf(region)),
                ConsentState.valueOf(row.getString("state")),
                row.getString("text_version"),
                row.getString("language"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("asked_by", UUID.class),
                how == null ? null : GivenHow.valueOf(how),
                instant(row, "answered_at"),
                row.getObject("expires_on", LocalDate.class),
                instant(row, "ended_at"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable String region(Receiver receiver) {
        return receiver.region() == null ? null : receiver.region().name();
    }
}
