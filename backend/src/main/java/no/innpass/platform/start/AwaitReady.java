package no.innpass.platform.start;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.List;

/** Nobody is served by an application of which something has not come up. */
@Singleton
final class AwaitReady implements ApplicationEventListener<ServerStartupEvent> {
    private final List<BeforeServing> parts;

    AwaitReady(List<BeforeServing> parts) {
        this.parts = parts;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        parts.forEach(BeforeServing::awaitReady);
    }
}
