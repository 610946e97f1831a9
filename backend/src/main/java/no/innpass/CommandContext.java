package no.innpass;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.innpass.platform.database.DatabaseAccess;
import no.innpass.platform.database.EmbeddedDatabase;
import no.innpass.platform.database.Home;
import no.innpass.platform.database.InstanceLock;
import no.innpass.platform.database.SecretFiles;
import no.innpass.platform.database.StartRefused;

/**
 * The application for a command: without its server, and with the outbox at rest. On the database that {@code DB_URL} names; else on
 * that of the running application of the same home, which then follows by its outbox; else on one that is started for the command.
 */
final class CommandContext implements AutoCloseable {
    private final ApplicationContext context;
    private final AutoCloseable database;
    private final AutoCloseable lock;

    private CommandContext(ApplicationContext context, AutoCloseable database, AutoCloseable lock) {
        this.context = context;
        this.database = database;
        this.lock = lock;
    }

    /** @throws StartRefused when no database can be reached */
    static CommandContext open(Map<String, String> environment) {
        Home home = Home.fromEnvironment(environment);
        Map<String, Object> properties = new HashMap<>();
        properties.put("innpass.home", home.path().toString());
        properties.put("outbox.pump", "false");
        Optional<InstanceLock> lock = InstanceLock.tryTake(home);
        boolean attach =
                lock.isEmpty() && environment.getOrDefault("DB_URL", "").isBlank();
        AutoCloseable database = () -> {};
        if (attach) {
            DatabaseAccess access = EmbeddedDatabase.attach(home);
            properties.put("datasources.default.url", access.url());
            properties.put("datasources.default.username", access.user());
            properties.put("datasources.default.password", access.password());
        } else {
            database = Launch.database(home, environment, properties);
        }
        AutoCloseable held = lock.isPresent() ? lock.get() : () -> {};
        try {
            ApplicationContext context = ApplicationContext.builder()
                    .mainClass(Application.class)
                    .banner(false)
                    .properties(properties)
                    .propertySources(SecretFiles.of(environment))
                    .start();
            return new CommandContext(context, database, held);
        } catch (RuntimeException e) {
            close(database, held);
            throw isUnreachable(e)
                    ? new StartRefused("The database cannot be reached"
                            + (attach
                                    ? ": the application of " + home.path() + " is starting or stopping."
                                    : " at DB_URL.")
                            + " Try again when it is up.")
                    : e;
        }
    }

    ApplicationContext context() {
        return context;
    }

    @Override
    public void close() throws IOException {
        context.stop();
        close(database, lock);
    }

    private static void close(AutoCloseable database, AutoCloseable lock) {
        try (lock;
                database) {
            // The database stops before another process may take the home.
        } catch (Exception e) {
            System.err.println("Stopping was not clean: " + e.getMessage());
        }
    }

    private static boolean isUnreachable(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.sql.SQLTransientConnectionException
                    || cause instanceof java.net.ConnectException) {
                return true;
            }
        }
        return false;
    }
}
