package no.innpass.platform.web;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table behind {@link Idempotency}; every call runs inside the caller's transaction. */
@Singleton
class IdempotencyKeys {
    private final JdbcOperations jdbc;
    private final Clock clock;

    IdempotencyKeys(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Stored(
            byte[] fingerprint,
            int status,
            @Nullable String body,
            @Nullable String location,
            @Nullable String etag) {}

    /** True when the key is new; waits for a twin whose transaction is still open. */
    boolean claim(UUID caller, String key, byte[] fingerprint) {
        return jdbc.prepareStatement(
                "insert into idempotency_key (caller, key, fingerprint, created_at) values (?, ?, ?, ?) on conflict do nothing",
                statement -> {
                    statement.setObject(1, caller);
                    statement.setString(2, key);
                    statement.setBytes(3, fingerprint);
                    statement.setObject(4, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                    return statement.executeUpdate() == 1;
                });
    }

    void complete(
            UUID caller,
            String key,
            int status,
            @Nullable String body,
            @Nullable String location,
            @Nullable String etag) {
        jdbc.prepareStatement(
                "update idempotency_key set status = ?, body = ?, location = ?, etag = ? where caller = ? and key = ?",
                statement -> {
                    statement.setInt(1, status);
                    statement.setString(2, body);
                    statement.setString(3, location);
                    statement.setString(4, etag);
                    statement.setObject(5, caller);
                    statement.setString(6, key);
                    return statement.executeUpdate();
                });
    }

    /** @return how many went */
    int forgetBefore(Instant limit) {
        return jdbc.prepareStatement("delete from idempotency_key where created_at < ?", statement -> {
            statement.setObject(1, OffsetDateTime.ofInstant(limit, ZoneOffset.UTC));
            return statement.executeUpdate();
        });
    }

    Stored stored(UUID caller, String key) {
        return jdbc.prepareStatement(
                "select fingerprint, status, body, location, etag from idempotency_key where caller = ? and key = ?",
                statement -> {
                    statement.setObject(1, caller);
                    statement.setString(2, key);
                    ResultSet row = statement.executeQuery();
                    if (!row.next()) {
                        throw new IllegalStateException("An idempotency key vanished inside its transaction");
                    }
                    return new Stored(
                            row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5));
                });
    }
}
