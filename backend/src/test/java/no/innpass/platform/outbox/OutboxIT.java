package no.innpass.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class OutboxIT implements OnPostgres {

    @Serdeable
    record ThingHappened(UUID subject, int number) implements OutboxEvent {}

    @Inject
    Outbox outbox;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    void anEventExistsExactlyWhenItsChangeDoes() {
        UUID kept = UUID.randomUUID();
        UUID undone = UUID.randomUUID();
        append(kept, 1);
        assertThatThrownBy(() -> transactions.execute(TransactionDefinition.DEFAULT, status -> {
                    outbox.append(new ThingHappened(undone, 2));
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);

        List<UUID> subjects = outbox.after(Position.START, 100).stream()
                .map(StoredEvent::subject)
                .toList();
        assertThat(subjects).contains(kept).doesNotContain(undone);
    }

    @Test
    void aReaderThatGoesOnMissesNothingWhenTransactionsCommitOutOfOrder() throws Exception {
        Position before = outbox.horizon();
        UUID slow = UUID.randomUUID();
        UUID quick = UUID.randomUUID();
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        Thread slowWriter = new Thread(() -> transactions.execute(TransactionDefinition.DEFAULT, status -> {
            outbox.append(new ThingHappened(slow, 1));
            appended.countDown();
            await(mayCommit);
            return 0;
        }));
        slowWriter.start();
        appended.await();
        append(quick, 2);

        assertThat(outbox.after(before, 100))
                .as("nothing is shown past an open transaction")
                .isEmpty();
        mayCommit.countDown();
        slowWriter.join();

        assertThat(outbox.after(before, 100).stream().map(StoredEvent::subject)).containsExactly(slow, quick);
    }

    @Test
    void readsBackTheRecordThatWasWritten() {
        Position before = outbox.horizon();
        ThingHappened event = new ThingHappened(UUID.randomUUID(), 7);
        append(event.subject(), 7);

        StoredEvent stored = outbox.after(before, 10).getFirst();

        assertThat(stored.is(ThingHappened.class)).isTrue();
        assertThat(outbox.read(stored, ThingHappened.class)).isEqualTo(event);
    }

    private void append(UUID subject, int number) {
        transactions.execute(TransactionDefinition.DEFAULT, status -> {
            outbox.append(new ThingHappened(subject, number));
            return 0;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
