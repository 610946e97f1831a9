package no.innpass.process;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import no.innpass.platform.outbox.OutboxEvent;
import no.innpass.platform.purpose.ProcessingPurpose;

/** What follows from an event by itself, and what it does with people (PRI-06): there is no way to react without saying that. */
sealed interface Reaction<E extends OutboxEvent> {
    Consumer<E> work();

    /**
     * Works further on a candidate's data: skipped while the purpose has no basis in force for that person, and taken up when it has.
     *
     * @param person whom it is about; empty when the thing is gone, and then nothing follows
     */
    record OnPerson<E extends OutboxEvent>(
            ProcessingPurpose purpose, Function<E, Optional<UUID>> person, Consumer<E> work) implements Reaction<E> {}

    /** Ends something, or keeps it with those who answer for it; needs no basis, and says why. */
    record ThatProtects<E extends OutboxEvent>(String why, Consumer<E> work) implements Reaction<E> {}

    /** No candidate comes into it. */
    record OnThing<E extends OutboxEvent>(Consumer<E> work) implements Reaction<E> {}
}
