package no.innpass.process;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.outbox.ConsumerPositions;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.OutboxEvent;
import no.innpass.platform.outbox.StoredEvent;
import no.innpass.platform.purpose.AskBasis;
import no.innpass.platform.purpose.LawfulPeople;
import no.innpass.platform.purpose.ProcessingPurpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that follows from one event, and the new position, in one transaction. An event taken before is passed over. What works on
 * a person without a basis in force is put off (PRI-06).
 */
@Singleton
class ReactOnce {
    private static final Logger LOG = LoggerFactory.getLogger(ReactOnce.class);

    private final EventRouting routing;
    private final Outbox outbox;
    private final ConsumerPositions positions;
    private final LawfulPeople lawful;
    private final PutOff putOff;

    ReactOnce(EventRouting routing, Outbox outbox, ConsumerPositions positions, LawfulPeople lawful, PutOff putOff) {
        this.routing = routing;
        this.outbox = outbox;
        this.positions = positions;
        this.lawful = lawful;
        this.putOff = putOff;
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

    /** Does what was put off, if the basis is there; false when it waits on, or another instance has taken it. */
    @Transactional
    boolean takeUp(PutOff.Waiting waiting, AskBasis basis) {
        Optional<Routes.Route<?>> route = routing.routes().of(waiting.event());
        return route.map(known -> takeUp(known, waiting, basis)).orElseGet(() -> putOff.remove(waiting.id()));
    }

    private <E extends OutboxEvent> boolean takeUp(Routes.Route<E> route, PutOff.Waiting waiting, AskBasis basis) {
        E event = outbox.read(waiting.event(), route.event());
        List<Reaction.OnPerson<E>> left = route.onPeople(waiting.purpose());
        boolean allowed = left.stream()
                .allMatch(reaction -> reaction.person()
                        .apply(event)
                        .map(person -> allowed(reaction.purpose(), person, basis))
                        .orElse(true));
        if (!allowed || !putOff.remove(waiting.id())) {
            return false;
        }
        left.stream()
                .filter(reaction -> reaction.person().apply(event).isPresent())
                .forEach(reaction -> reaction.work().accept(event));
        return true;
    }

    private <E extends OutboxEvent> void run(Routes.Route<E> route, StoredEvent event) {
        if (route.reactions().isEmpty()) {
            return;
        }
        E read = outbox.read(event, route.event());
        for (Reaction<E> reaction : route.reactions()) {
            switch (reaction) {
                case Reaction.OnPerson<E> onPerson -> run(onPerson, read, event);
                case Reaction.ThatProtects<E> protects -> protects.work().accept(read);
                case Reaction.OnThing<E> onThing -> onThing.work().accept(read);
            }
        }
    }

    private <E extends OutboxEvent> void run(Reaction.OnPerson<E> reaction, E read, StoredEvent event) {
        Optional<UUID> person = reaction.person().apply(read);
        if (person.isEmpty()) {
            LOG.debug("Nothing follows from {} at {}: what it was about is gone", event.kind(), event.position());
        } else if (allowed(reaction.purpose(), person.get(), lawful)) {
            reaction.work().accept(read);
        } else {
            putOff.add(event, reaction.purpose());
        }
    }

    private static boolean allowed(ProcessingPurpose purpose, UUID person, AskBasis basis) {
        return !basis.of(purpose, List.of(person)).isEmpty();
    }
}
