package no.innpass.process;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;
import no.innpass.platform.outbox.ConsumerPositions;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.OutboxEvent;
import no.innpass.platform.outbox.StoredEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that follows from one event, and the new position, in one transaction. An event taken before is passed over. */
@Singleton
class ReactOnce {
    private static final Logger LOG = LoggerFactory.getLogger(ReactOnce.class);

    private final EventRouting routing;
    private final Outbox outbox;
    private final ConsumerPositions positions;

    ReactOnce(EventRouting routing, Outbox outbox, ConsumerPositions positions) {
        this.routing = routing;
        this.outbox = outbox;
        this.positions = positions;
    }

    /** False for an event that nothing follows from. */
    boolean concerns(StoredEvent event) {
        return routing.routes()
                .of(event)
                .map(route -> !route.reactions().isEmpty())
                .orElse(true);
    }

    /** Goes on behind an event that nothing follows from. */
    @Transactional
    void passOver(StoredEvent event) {
        if (event.position().compareTo(positions.hold(Reactions.NAME)) > 0) {
            positions.moveTo(Reactions.NAME, event.position());
        }
    }

    @Transactional
    void take(StoredEvent event) {
        if (event.position().compareTo(positions.hold(Reactions.NAME)) <= 0) {
            return;
        }
        Optional<Routes.Route<?>> route = routing.routes().of(event);
        if (route.isPresent()) {
            run(route.get(), event);
        } else {
            LOG.warn("No route knows the event {} at {}", event.kind(), event.position());
        }
        positions.moveTo(Reactions.NAME, event.position());
    }

    private <E extends OutboxEvent> void run(Routes.Route<E> route, StoredEvent event) {
        if (route.reactions().isEmpty()) {
            return;
        }
        E read = outbox.read(event, route.event());
        for (Consumer<E> reaction : route.reactions()) {
            reaction.accept(read);
        }
    }
}
