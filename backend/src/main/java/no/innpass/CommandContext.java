package no.innpass;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.innpass.platform.database.EmbeddedDatabase;
import no.innpass.platform.database.Home;
import no.innpass.platform.database.InstanceLock;
import no.innpass.platform.database.StartRefused;

/**
 * The application for a command: without its server, and with the outbox at rest. On the database that {@code DB_URL} names; else on
 * that of the running application of the same home, which then follows by its outbox; else on one that is started for the command.
 */
final class CommandContext implements AutoCloseable {
    private final ApplicationContext context;
    private final Ending ending;

    private CommandContext(ApplicationContext context, Ending ending) {
        this.context = context;
        this.ending = ending;
    }

    /** @throws StartRefused when no database can be reached */
    static CommandContext open(Map<String, String> environment) {
        return open(environment, Map.of());
    }

    /** The same with properties that this command needs, whatever the environment says. */
    static CommandContext open(Map<String, String> environment, Map<String, String> more) {
        Home home = Home.fromEnvironment(environment);
        Map<String, Object> properties = new HashMap<>();
        properties.put("innpass.home", home.path().toString());
        properties.put("outbox.pump", "false");
        properties.putAll(more);
        Ending ending = Ending.atExit();
        Optional<InstanceLock> lock = InstanceLock.tryTake(home).map(ending::endLater);
        boolean attach =
                lock.isEmpty() && environment.getOrDefault("DB_URL", "").isBlank();
        if (attach) {
            Assembly.reach(EmbeddedDatabase.attach(home), properties);
        }
        Optional<EmbeddedDatabase> database =
                attach ? Optional.empty() : Assembly.database(home, environment, properties);
        database.ifPresent(ending::endLater);
        try {
            ApplicationContext context = ending.endLater(Assembly.context(environment, properties, database));
            return new CommandContext(context, ending);
        } catch (RuntimeException e) {
            ending.close();
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
    public void close() {
        ending.close();
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
