package no.innpass.platform.audit.chain;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One daemon thread that links audit rows every {@code outbox.poll-millis} (default 200), waits longer after a failure (up to 10 s) and
 * goes on. At rest with {@code outbox.pump=false}, as the reactions to events are.
 */
@Context
final class LinkPump implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(LinkPump.class);
    private static final long LONGEST_WAIT_MILLIS = 10_000;

    private final LinkEntries link;
    private final long pollMillis;
    private final boolean enabled;
    private final CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Thread thread;

    LinkPump(
            LinkEntries link,
            @Property(name = "outbox.poll-millis", defaultValue = "200") long pollMillis,
            @Property(name = "outbox.pump", defaultValue = "true") boolean enabled) {
        this.link = link;
        this.pollMillis = pollMillis;
        this.enabled = enabled;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (enabled) {
            thread = Thread.ofPlatform().daemon().name("audit-links").start(this::run);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stop.countDown();
        if (thread != null) {
            thread.join(5_000);
        }
    }

    private void run() {
        long wait = pollMillis;
        while (!stopped(wait)) {
            try {
                link.linkAll();
                wait = pollMillis;
            } catch (RuntimeException e) {
                wait = Math.min(LONGEST_WAIT_MILLIS, wait * 2);
                LOG.warn("Audit rows were not linked; trying again in {} ms", wait, e);
            }
        }
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
