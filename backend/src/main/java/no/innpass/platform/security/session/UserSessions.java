package no.innpass.platform.security.session;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Table {@code user_session}. */
@Singleton
class UserSessions {
    private final JdbcOperations jdbc;

    UserSessions(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void open(SessionId id, UUID loginId, Instant now, Instant endsAt) {
        jdbc.prepareStatement(
                "insert into user_session (id_hash, login_id, opened_at, last_used_at, ends_at) values (?, ?, ?, ?, ?)",
                insert -> {
                    insert.setBytes(1, id.hash());
                    insert.setObject(2, loginId);
                    insert.setObject(3, at(now));
                    insert.setObject(4, at(now));
                    insert.setObject(5, at(endsAt));
                    return insert.executeUpdate();
                });
    }

    @Transactional
    Optional<UserSession> find(SessionId id) {
        return jdbc.prepareStatement(
                "select login_id, last_used_at, ends_at, ended_at from user_session where id_hash = ?", query -> {
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
        @Nullable OffsetDateTime ended = row.getObject(4, OffsetDateTime.class);
        return new UserSession(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
