package no.innpass.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class DatabaseIdentityIT implements OnPostgres {
    @Inject
    DatabaseIdentity identity;

    @Inject
    Outbox outbox;

    @Inject
    ConsumerPositions positions;

    @Inject
    Rows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    void aDatabaseThatIsReadInElsewhereIsAnotherOneAndItsReactionsGoOnWhereTheyWere() {
        UUID id = identity.current();
        assertThat(identity.current()).isEqualTo(id);
        UUID taken = appended();
        Position after = outbox.after(Position.START, 10).getLast().position();
        UUID waiting = appended();
        in(() -> positions.moveTo("reactions", after));
        in(() -> rows.write("update outbox_event set tx = '99999999999'::xid8"));
        in(() -> rows.write("update outbox_consumer set position = '99999999999:' || ?::text", after.row()));
        in(() -> rows.write("update database_identity set home = 'elsewhere'"));

        assertThat(identity.current()).isNotEqualTo(id);
        UUID later = appended();

        assertThat(outbox.after(positions.of("reactions"), 10))
                .extracting(StoredEvent::subject)
                .containsExactly(waiting, later)
                .doesNotContain(taken);
    }

    private UUID appended() {
        UUID subject = UUID.randomUUID();
        in(() -> rows.write(
                "insert into outbox_event (kind, subject, payload, at) values ('Happened', ?, '{}', now())", subject));
        return subject;
    }

    private void in(Runnable work) {
        transactions.execute(TransactionDefinition.DEFAULT, status -> {
            work.run();
            return 0;
        });
    }
}
