package no.innpass.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.innpass.platform.outbox.OutboxEvent;
import no.innpass.platform.outbox.StoredEvent;
import no.innpass.platform.purpose.ProcessingPurpose;

/** A table from event to reactions. Each event stands in it once, also those that nothing follows from. */
final class Routes {

    /** An event and what follows, in order. */
    record Route<E extends OutboxEvent>(Class<E> event, List<Reaction<E>> reactions) {

        /** Those that work on people for this purpose, in order. */
        List<Reaction.OnPerson<E>> onPeople(ProcessingPurpose purpose) {
            List<Reaction.OnPerson<E>> found = new ArrayList<>();
            for (Reaction<E> reaction : reactions) {
                if (reaction instanceof Reaction.OnPerson<E> onPerson && onPerson.purpose() == purpose) {
                    found.add(onPerson);
                }
            }
            return found;
        }
    }

    private final Map<String, Route<?>> byKind = new LinkedHashMap<>();

    @SafeVarargs
    final <E extends OutboxEvent> Routes on(Class<E> event, Reaction<E>... reactions) {
        Route<?> before = byKind.put(event.getSimpleName(), new Route<>(event, List.of(reactions)));
        if (before != null) {
            throw new IllegalStateException(event.getSimpleName() + " is routed twice");
        }
        return this;
    }

    /** Events from which nothing follows here: the index, or nobody, listens to them. */
    @SafeVarargs
    final Routes nothingFrom(Class<? extends OutboxEvent>... events) {
        for (Class<? extends OutboxEvent> event : events) {
            on(event);
        }
        return this;
    }

    /** Empty for a kind that no route knows. */
    Optional<Route<?>> of(StoredEvent event) {
        return Optional.ofNullable(byKind.get(event.kind()));
    }

    /** In the order of the table. */
    Collection<Route<?>> all() {
        return byKind.values();
    }

    Set<String> kinds() {
        return byKind.keySet();
    }

    /** The events that something follows from. */
    Set<String> kindsWithReactions() {
        return byKind.entrySet().stream()
                .filter(entry -> !entry.getValue().reactions().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
