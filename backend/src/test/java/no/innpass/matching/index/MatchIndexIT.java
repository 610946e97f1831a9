package no.innpass.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import no.innpass.candidate.Candidates;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.DatabaseIdentity;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.Position;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
class MatchIndexIT implements OnPostgres {
    @Inject
    Candidates candidates;

    @Inject
    PracticePlaces places;

    @Inject
    WriteDocuments write;

    @Inject
    DatabaseIdentity identity;

    @Inject
    Outbox outbox;

    @Inject
    Rows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    void anIndexOfAnotherDatabaseIsMadeAnewAndItsOwnOneGoesOn(@TempDir Path home) {
        Position horizon = outbox.horizon();
        MatchIndex made = open(home);
        made.rebuild(horizon);
        made.close();

        MatchIndex again = open(home);
        assertThat(again.reached()).isEqualTo(horizon);
        again.close();

        transactions.execute(
                TransactionDefinition.DEFAULT,
                status -> rows.write("update database_identity set home = 'another cluster'"));
        MatchIndex elsewhere = open(home);
        assertThat(elsewhere.reached()).isEqualTo(Position.START);
        elsewhere.close();
    }

    private MatchIndex open(Path home) {
        return new MatchIndex(candidates, places, write, identity, Clock.systemUTC(), home);
    }
}
