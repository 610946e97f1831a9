package no.innpass.platform.outbox;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.innpass.platform.start.BeforeServing;
import no.innpass.platform.start.Beside;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One daemon thread for each consumer: reads the outbox every {@code outbox.poll-millis} (default 200), hands over batches of at
 * most 500, waits longer after a failure (up to 10 s) and goes on. Off with {@code outbox.pump=false}: then the consumers, and the
 * files that they hold open, are not even made. They are made while the rest of the application comes up; it serves
 * only when they stand.
 */
@Context
public class OutboxPump implements ApplicationEventListener<StartupEvent>, BeforeServing {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxPump.class);
    private static final int BATCH = 500;
    private static final long LONGEST_WAIT_MILLIS = 10_000;

    private final Outbox outbox;
    private final DatabaseIdentity identity;
    private final BeanProvider<OutboxConsumer> consumers;
    private final long pollMillis;
    private final boolean enabled;
    private final CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Beside<List<Thread>> begun;

    public OutboxPump(
            Outbox outbox,
            DatabaseIdentity identity,
            BeanProvider<OutboxConsumer> consumers,
            @Property(name = "outbox.poll-millis", defaultValue = "200") long pollMillis,
            @Property(name = "outbox.pump", defaultValue = "true") boolean enabled) {
        this.outbox = outbox;
        this.identity = identity;
        this.consumers = consumers;
        this.pollMillis = pollMillis;
        this.enabled = enabled;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (enabled) {
            begun = Beside.begin("outbox-begin", this::begin);
        }
    }

    /** Comes back when every consumer has its thread: an application whose events reach nobody does not serve. */
    @Override
    public void awaitReady() {
        if (begun != null) {
            begun.await();
        }
    }

    private List<Thread> begin() {
        List<Thread> threads = new ArrayList<>();
        identity.current();
        for (OutboxConsumer consumer : consumers) {
            Thread thread = Thread.ofPlatform()
                    .daemon()
                    .name("outbox-" + consumer.name())
                    .start(() -> run(consumer));
            threads.add(thread);
        }
        return threads;
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stop.countDown();
        List<Thread> threads = new ArrayList<>();
        if (begun != null) {
            begun.ifMade(threads::addAll);
        }
        for (Thread thread : threads) {
            thread.join(5_000);
        }
    }

    private void run(OutboxConsumer consumer) {
        Position position = null;
        long wait = pollMillis;
        while (!stopped(wait)) {
            try {
                if (position == null) {
                    position = consumer.position();
                }
                position = drain(consumer, position);
                wait = pollMillis;
            } catch (RuntimeException e) {
                wait = Math.min(LONGEST_WAIT_MILLIS, wait * 2);
                position = null;
                LOG.warn("Consumer {} did not take its events; trying again in {} ms", consumer.name(), wait, e);
            }
        }
    }

    /** Hands over everything that is visible now; used by the threads and by tests that want no thread. */
    public Position drain(OutboxConsumer consumer, Position from) {
        Position position = from;
        List<StoredEvent> batch = outbox.after(position, BATCH);
        while (!batch.isEmpty()) {
            consumer.take(batch);
            position = batch.getLast().position();
            batch = batch.size() < BATCH ? List.of() : outbox.after(position, BATCH);
        }
        return position;
    }

    private boolean stopped(long millis) {
        try {
            return stop.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
