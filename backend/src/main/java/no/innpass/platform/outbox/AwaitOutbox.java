package no.innpass.platform.outbox;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** An application whose events reach nobody does not start. */
@Singleton
final class AwaitOutbox implements ApplicationEventListener<ServerStartupEvent> {
    private final OutboxPump pump;

    AwaitOutbox(OutboxPump pump) {
        this.pump = pump;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        pump.awaitBegun();
    }
}
