package no.innpass.process;

import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.outbox.ConsumerPositions;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.outbox.StoredEvent;

/**
 * Takes every event to the reactions of {@link EventRouting}: one transaction for each event that has any, in which the position moves
 * too; the position passes over the others once for each batch. A failure stops here and the same event comes again, so that nothing is skipped and nothing is done twice.
 */
@Singleton
class Reactions implements OutboxConsumer {
    static final String NAME = "reactions";

    private final ReactOnce reactOnce;
    private final ConsumerPositions positions;

    Reactions(ReactOnce reactOnce, ConsumerPositions positions) {
        this.reactOnce = reactOnce;
        this.positions = positions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Position position() {
        return positions.of(NAME);
    }

    @Override
    public void take(List<StoredEvent> events) {
        events.stream().filter(reactOnce::concerns).forEach(reactOnce::take);
        reactOnce.passOver(events.getLast());
    }
}
