package no.innpass.process.bench;

import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.engine.Engine;
import no.innpass.matching.engine.EngineAnswer;
import no.innpass.matching.engine.EngineQuery;
import no.innpass.matching.index.MatchIndex;
import no.innpass.matching.term.Filter;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
import no.innpass.platform.outbox.Position;

/**
 * Fifty profiles a second are changed, each in a transaction of its own with its event; the index follows as in a running application. Timed is
 * from the commit to the first list that shows the change, while others ask.
 */
@Singleton
class MeasureChanges {
    private static final int CHANGES = 1_000;
    private static final long BETWEEN_NANOS = 20_000_000;
    private static final long POLL_MILLIS = 200;
    private static final long WATCH_NANOS = 2_000_000;
    private static final double LIMIT_MILLIS = 1_000;

    private final ChangeCandidates changes;
    private final MatchIndex index;
    private final OutboxPump pump;
    private final List<OutboxConsumer> consumers;

    MeasureChanges(ChangeCandidates changes, MatchIndex index, OutboxPump pump, List<OutboxConsumer> consumers) {
        this.changes = changes;
        this.index = index;
        this.pump = pump;
        this.consumers = consumers;
    }

    /** Other facts for a candidate, with other random bits. */
    interface Redraw {
        CandidateFacts other(UUID id, int number);
    }

    /** @param question any that takes the engine's time, asked all along */
    void run(List<UUID> ids, Redraw redraw, EngineQuery question, PrintStream out) throws InterruptedException {
        // Not what the consumer itself would say: it first packs all facts anew from rows that drawn people do not
        // have.
        Position start = index.reached();
        CountDownLatch end = new CountDownLatch(1);
        Map<UUID, Long> committed = new ConcurrentHashMap<>();
        Queue<Long> waited = new ConcurrentLinkedQueue<>();
        Map<UUID, Long> bits = new ConcurrentHashMap<>();
        Thread consumer = Thread.ofPlatform().daemon().start(() -> follow(end, start));
        Thread watcher = Thread.ofPlatform().daemon().start(() -> watch(end, committed, bits, waited));
        Thread asker = Thread.ofPlatform().daemon().start(() -> ask(end, question));
        long begun = System.nanoTime();
        for (int i = 0; i < CHANGES; i++) {
            CandidateFacts facts = redraw.other(ids.get(i % ids.size()), i);
            changes.change(facts);
            bits.put(facts.id(), facts.random());
            committed.put(facts.id(), System.nanoTime());
            TimeUnit.NANOSECONDS.sleep(Math.max(0, begun + (i + 1) * BETWEEN_NANOS - System.nanoTime()));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        while (!committed.isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        end.countDown();
        consumer.join();
        watcher.join();
        asker.join();
        Percentiles times =
                Percentiles.of(waited.stream().mapToLong(Long::longValue).toArray());
        times.print(out, String.format(Locale.ROOT, "%.0f changes a second, from commit to list", CHANGES / seconds));
        Percentiles.limit(out, "", times.millis(99), LIMIT_MILLIS, "ms at p99");
    }

    private void follow(CountDownLatch end, Position start) {
        OutboxConsumer follower = consumers.stream()
                .filter(consumer -> consumer.name().equals("index"))
                .findFirst()
                .orElseThrow();
        Position position = start;
        while (!waited(end)) {
            position = pump.drain(follower, position);
        }
    }

    private static boolean waited(CountDownLatch end) {
        try {
            return end.await(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void watch(CountDownLatch end, Map<UUID, Long> committed, Map<UUID, Long> bits, Queue<Long> waited) {
        while (end.getCount() > 0) {
            for (Map.Entry<UUID, Long> one : committed.entrySet()) {
                if (shows(index.candidates(), one.getKey(), bits.getOrDefault(one.getKey(), 0L))) {
                    waited.add(System.nanoTime() - one.getValue());
                    committed.remove(one.getKey());
                }
            }
            LockSupport.parkNanos(WATCH_NANOS);
        }
    }

    private static boolean shows(Engine engine, UUID id, long random) {
        EngineAnswer answer = engine.top(new EngineQuery(
                Filter.all(
                        Filter.hasKey(CandidateFields.ID, List.of(id)),
                        Filter.between(CandidateFields.RANDOM, random, random)),
                List.of(),
                List.of(new EngineQuery.Block(Filter.ALWAYS, List.of())),
                0,
                0,
                0,
                1));
        return answer.thinCount() + answer.fullCount() > 0;
    }

    private void ask(CountDownLatch end, EngineQuery question) {
        while (end.getCount() > 0) {
            index.candidates().top(question);
        }
    }
}
