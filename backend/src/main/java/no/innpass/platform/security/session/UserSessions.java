package no.innpass.platform.security.session;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.LoginProof;

/** Table {@code user_session}. */
@Singleton
class UserSessions {
    private final JdbcOperations jdbc;

    UserSessions(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void open(SessionId id, UUID loginId, LoginProof proof, Instant now, Instant endsAt) {
        jdbc.prepareStatement("""
                insert into user_session (id_hash, login_id, opened_at, last_used_at, ends_at, login_issuer, authenticated_at)
                values (?, ?, ?, ?, ?, ?, ?)""", insert -> {
            insert.setBytes(1, id.hash());
            insert.setObject(2, loginId);
            insert.setObject(3, at(now));
            insert.setObject(4, at(now));
            insert.setObject(5, at(endsAt));
            insert.setString(6, proof.issuer());
            insert.setObject(7, proof.authenticatedAt() == null ? null : at(proof.authenticatedAt()));
            return insert.executeUpdate();
        });
    }

    @Transactional
    Optional<UserSession> find(SessionId id) {
        return jdbc.prepareStatement("select * from user_session where id_hash = ?", query -> {
            query.setBytes(1, id.hash());
            ResultSet row = query.executeQuery();
            return row.next() ? Optional.of(read(row)) : Optional.empty();
        });
    }

    @Transactional
    void touch(SessionId id, Instant now) {
        jdbc.prepareStatement(
                "update user_session set last_used_at = ? where id_hash = ? and last_used_at < ?", update -> {
                    update.setObject(1, at(now));
                    update.setBytes(2, id.hash());
                    update.setObject(3, at(now));
                    return update.executeUpdate();
                });
    }

    @Transactional
    void end(SessionId id, Instant now) {
        jdbc.prepareStatement("update user_session set ended_at = ? where id_hash = ? and ended_at is null", update -> {
            update.setObject(1, at(now));
            update.setBytes(2, id.hash());
            return update.executeUpdate();
        });
    }

    @Transactional
    void endAll(UUID loginId, Instant now) {
        jdbc.prepareStatement(
                "update user_session set ended_at = ? where login_id = ? and ended_at is null", update -> {
                    update.setObject(1, at(now));
                    update.setObject(2, loginId);
                    return update.executeUpdate();
                });
    }

    /** Rows past their absolute end tell nothing any more. */
    @Transactional
    void forget(Instant endedBefore) {
        jdbc.prepareStatement("delete from user_session where ends_at < ?", delete -> {
            delete.setObject(1, at(endedBefore));
            return delete.executeUpdate();
        });
    }

    private static UserSession read(ResultSet row) throws SQLException {
        return new UserSession(
                row.getObject("login_id", UUID.class),
                new LoginProof(row.getString("login_issuer"), Rows.instant(row, "authenticated_at")),
                Objects.requireNonNull(Rows.instant(row, "last_used_at")),
                Objects.requireNonNull(Rows.instant(row, "ends_at")),
                Rows.instant(row, "ended_at"));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
