package no.innpass.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** One real PostgreSQL for the test run; each database is a copy of a migrated template (about 10 ms). */
public final class TestPostgres {
    private static final TestPostgres INSTANCE = new TestPostgres();

    private final EmbeddedPostgres server;
    private final AtomicInteger count = new AtomicInteger();

    private TestPostgres() {
        try {
            server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
            execute("create database template_innpass");
            Flyway.configure()
                    .dataSource(server.getDatabase("postgres", "template_innpass"))
                    .load()
                    .migrate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fresh, migrated, empty database. */
    public static String newDatabase() {
        String name = "test_" + INSTANCE.count.incrementAndGet();
        INSTANCE.execute("create database " + name + " template template_innpass strategy file_copy");
        return INSTANCE.server.getJdbcUrl("postgres", name);
    }

    private void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
