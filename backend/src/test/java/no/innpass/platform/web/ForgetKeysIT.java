package no.innpass.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ForgetKeysIT implements OnPostgres {
    @Inject
    IdempotencyKeys keys;

    @Inject
    Clock clock;

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    @Requirement("PRI-12")
    void answersOfYesterdayAreForgottenAndThoseOfTodayAreKept() {
        UUID caller = UUID.randomUUID();
        store(caller, "old", Duration.ofHours(25));
        store(caller, "new", Duration.ofHours(23));

        transactions.executeWrite(status -> new ForgetKeys(keys, clock).run());

        assertThat(kept(caller)).isEqualTo("new");
    }

    private void store(UUID caller, String key, Duration age) {
        transactions.executeWrite(status -> {
            try (PreparedStatement insert = status.getConnection()
                    .prepareStatement(
                            "insert into idempotency_key (caller, key, fingerprint, created_at) values (?, ?, ?, ?)")) {
                insert.setObject(1, caller);
                insert.setString(2, key);
                insert.setBytes(3, new byte[] {1});
                insert.setObject(4, OffsetDateTime.ofInstant(clock.instant().minus(age), ZoneOffset.UTC));
                return insert.executeUpdate();
            }
        });
    }

    private String kept(UUID caller) {
        return transactions.executeRead(status -> {
            try (PreparedStatement query = status.getConnection()
                    .prepareStatement("select string_agg(key, ',') from idempotency_key where caller = ?")) {
                query.setObject(1, caller);
                ResultSet row = query.executeQuery();
                if (!row.next()) {
                    throw new SQLException("no row");
                }
                return row.getString(1);
            }
        });
    }
}
