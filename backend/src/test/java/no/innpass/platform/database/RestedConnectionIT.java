package no.innpass.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** After a quiet hour the first question is answered like any other. */
@MicronautTest(transactional = false)
class RestedConnectionIT implements OnPostgres {
    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void aReadOnlyTransactionBeginsOnAConnectionThatHasRested() {
        int answer = transactions.executeRead(status -> {
            try (Statement statement = status.getConnection().createStatement();
                    ResultSet rows = statement.executeQuery("select 1")) {
                rows.next();
                return rows.getInt(1);
            }
        });
        assertThat(answer).isEqualTo(1);
    }
}
