package no.innpass;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.Optional;
import no.innpass.platform.database.DatabaseAccess;
import no.innpass.platform.database.EmbeddedDatabase;
import no.innpass.platform.database.Home;
import no.innpass.platform.database.SecretFiles;

/** Puts the application together on its database, the embedded one or one that {@code DB_URL} names. */
final class Assembly {
    private Assembly() {}

    /** Begins to start the embedded server and says in {@code properties} how it is reached; empty when {@code DB_URL} names another. */
    static Optional<EmbeddedDatabase> database(
            Home home, Map<String, String> environment, Map<String, Object> properties) {
        if (!environment.getOrDefault("DB_URL", "").isBlank()) {
            return Optional.empty();
        }
        EmbeddedDatabase embedded = EmbeddedDatabase.start(home);
        reach(embedded.access(), properties);
        return Optional.of(embedded);
    }

    static void reach(DatabaseAccess access, Map<String, Object> properties) {
        properties.put("datasources.default.url", access.url());
        properties.put("datasources.default.username", access.user());
        properties.put("datasources.default.password", access.password());
    }

    /**
     * Not through Micronaut.run: its own shutdown hook and that of {@link Ending} would wait for each other.
     *
     * @throws RuntimeException that of the embedded server when it did not start, else that of the application
     */
    static ApplicationContext context(
            Map<String, String> environment, Map<String, Object> properties, Optional<EmbeddedDatabase> database) {
        try {
            return ApplicationContext.builder()
                    .mainClass(Application.class)
                    .banner(false)
                    .properties(properties)
                    .propertySources(SecretFiles.of(environment))
                    .singletons(database.stream().toArray())
                    .start();
        } catch (RuntimeException e) {
            database.ifPresent(EmbeddedDatabase::awaitUp);
            throw e;
        }
    }
}
