package no.innpass.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.innpass.platform.start.Beside;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL 17 as a child process on loopback, with a persistent data directory under {@link Home#postgres()}.
 *
 * <p>Durable: {@code fsync}, {@code synchronous_commit} and {@code full_page_writes} are on. Every connection needs the password
 * that is made at the first start and kept in {@code secrets/database-password} (0600). A server that a killed process left
 * behind is stopped before a new one starts; the data directory then recovers from its write-ahead log.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String USER = "postgres";

    private final DatabaseAccess access;
    private final Beside<EmbeddedPostgres> server;

    private EmbeddedDatabase(DatabaseAccess access, Beside<EmbeddedPostgres> server) {
        this.access = access;
        this.server = server;
    }

    /**
     * Begins to start the server, and comes back before it is up: see {@link #awaitUp}. The caller holds the {@link InstanceLock} of the
     * same home, and closes what it gets: no hook does.
     */
    public static EmbeddedDatabase start(Home home) {
        home.folder(".");
        Secret password = Secret.readOrCreate(home.secrets().resolve("database-password"));
        int port = FreePort.onLoopback();
        Beside<EmbeddedPostgres> server = Beside.begin("database-start", () -> {
            try {
                return up(home, port, password);
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("PostgreSQL did not start from " + home.postgres(), e);
            }
        });
        return new EmbeddedDatabase(access(port, password), server);
    }

    private static EmbeddedPostgres up(Home home, int port, Secret password) throws IOException, SQLException {
        Path data = home.postgres();
        stopOrphan(data);
        boolean firstStart = !Files.exists(data.resolve("PG_VERSION"));
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                // Whoever started it ends it, after those who write to it.
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(home.folder("postgres-binaries").toFile())
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "64MB")
                .setPGStartupWait(Duration.ofSeconds(60));
        if (!firstStart) {
            builder.setConnectConfig("password", password.value());
        }
        EmbeddedPostgres server = builder.start();
        try {
            if (firstStart) {
                requirePassword(server, data, password);
            }
        } catch (IOException | SQLException | RuntimeException e) {
            server.close();
            throw e;
        }
        LOG.info("PostgreSQL is up on 127.0.0.1:{}, data in {}", port, data);
        return server;
    }

    /**
     * Returns when connections are taken.
     *
     * @throws StartRefused when an older server of the same home does not stop
     * @throws IllegalStateException when the server does not start
     */
    public void awaitUp() {
        server.await();
    }

    /** How a second process (an import beside a running application) reaches the server that the first one started. */
    public static DatabaseAccess attach(Home home) {
        try {
            List<String> lines = Files.readAllLines(home.postgres().resolve("postmaster.pid"));
            int port = Integer.parseInt(lines.get(3).trim());
            return access(port, Secret.readOrCreate(home.secrets().resolve("database-password")));
        } catch (IOException | RuntimeException e) {
            throw new StartRefused("The running application's database was not found under " + home.path()
                    + ". Wait until it has started, then try again.");
        }
    }

    public DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() throws IOException {
        try {
            server.ifMade(EmbeddedDatabase::stop);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatabaseAccess access(int port, Secret password) {
        return new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password.value());
    }

    /** The binaries trust every local user at first; from here on a password is asked for. */
    private static void requirePassword(EmbeddedPostgres server, Path data, Secret password)
            throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter user " + USER + " password '" + password.value() + "'");
            Files.writeString(
                    data.resolve("pg_hba.conf"),
                    "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
    }

    private static void stopOrphan(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().trim());
            ProcessHandle.of(pid)
                    .filter(process -> process.info().command().orElse("").contains("postgres"))
                    .ifPresent(EmbeddedDatabase::stopAndWait);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + pidFile + " cannot be read.", e);
        } catch (NumberFormatException e) {
            LOG.warn("The file {} names no process; PostgreSQL will decide by itself.", pidFile);
        }
    }

    private static void stopAndWait(ProcessHandle process) {
        LOG.warn("A PostgreSQL that an earlier run left behind (process {}) is being stopped.", process.pid());
        process.destroy();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the old PostgreSQL to stop", e);
        } catch (TimeoutException | java.util.concurrent.ExecutionException e) {
            throw new StartRefused("An earlier PostgreSQL (process " + process.pid()
                    + ") does not stop. End it by hand, then start again.");
        }
    }
}
