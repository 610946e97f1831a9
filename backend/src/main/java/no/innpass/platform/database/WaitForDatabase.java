package no.innpass.platform.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets nobody connect before the embedded server is up: it starts while the application is put together. */
@Singleton
final class WaitForDatabase implements BeanCreatedEventListener<DatasourceConfiguration> {
    private final Optional<EmbeddedDatabase> embedded;

    WaitForDatabase(Optional<EmbeddedDatabase> embedded) {
        this.embedded = embedded;
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        embedded.ifPresent(EmbeddedDatabase::awaitUp);
        return event.getBean();
    }
}
