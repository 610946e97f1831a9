package no.innpass.organisation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Table {@code login_code}; every call runs inside the caller's transaction. */
@Singleton
class LoginCodeRows {
    private static final String OPEN = "used_at is null and withdrawn_at is null";

    private final Rows rows;

    LoginCodeRows(Rows rows) {
        this.rows = rows;
    }

    /** A code that is neither used nor withdrawn; it may be too old, or have no tries left. */
    record Open(UUID id, UUID loginId, byte[] secretHash, Instant madeAt, Instant endsAt, int triesLeft) {
        boolean holdsAt(Instant now) {
            return triesLeft > 0 && now.isBefore(endsAt);
        }
    }

    /** @param selector of the code, no secret */
    void insert(Open code, String selector, @Nullable UUID maker) {
        rows.write(
                """
                insert into login_code (id, login_id, selector, secret_hash, made_by, made_at, ends_at, tries_left)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                code.id(),
                code.loginId(),
                selector,
                code.secretHash(),
                maker,
                code.madeAt(),
                code.endsAt(),
                code.triesLeft());
    }

    /** Locked until the end of the transaction: of two who type the same code at once, the second finds it used. */
    Optional<Open> bySelector(String selector) {
        return open("selector = ? for update", selector);
    }

    Optional<Open> ofLogin(UUID login) {
        return open("login_id = ?", login);
    }

    /** One try less for the code with this id, if there is one. */
    void countWrong(UUID id) {
        rows.write("update login_code set tries_left = tries_left - 1 where id = ? and tries_left > 0", id);
    }

    void use(UUID id, Instant now) {
        rows.write("update login_code set used_at = ? where id = ?", now, id);
    }

    /** True when there was one. */
    boolean withdraw(UUID login, Instant now) {
        return rows.write("update login_code set withdrawn_at = ? where login_id = ? and " + OPEN, now, login) > 0;
    }

    private Optional<Open> open(String condition, Object value) {
        return rows.first(
                "select id, login_id, secret_hash, made_at, ends_at, tries_left from login_code where " + OPEN + " and "
                        + condition,
                row -> new Open(
                        row.getObject("id", UUID.class),
                        row.getObject("login_id", UUID.class),
                        row.getBytes("secret_hash"),
                        Objects.requireNonNull(Rows.instant(row, "made_at")),
                        Objects.requireNonNull(Rows.instant(row, "ends_at")),
                        row.getInt("tries_left")),
                value);
    }
}
