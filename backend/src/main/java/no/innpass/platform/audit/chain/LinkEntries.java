package no.innpass.platform.audit.chain;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.AuditColumns;
import no.innpass.platform.audit.AuditEntry;
import no.innpass.platform.audit.detail.MasterKey;

/**
 * Links what waits in the inbox into the chain, in the order in which it came. Writers never wait for it: only the linkers of several
 * instances wait for each other, on the row of the head. A row that is committed late is linked in the next round.
 */
@Singleton
public class LinkEntries {
    private static final int BATCH = 500;

    private final JdbcOperations jdbc;
    private final SynchronousTransactionManager<Connection> transactions;
    private final ChainRows rows;
    private final MasterKey key;

    LinkEntries(
            JdbcOperations jdbc,
            SynchronousTransactionManager<Connection> transactions,
            ChainRows rows,
            MasterKey key) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.rows = rows;
        this.key = key;
    }

    /** Everything that is committed now; @return how many rows were linked */
    public int linkAll() {
        int linked = 0;
        int last;
        do {
            last = transactions.execute(TransactionDefinition.DEFAULT, status -> linkSome());
            linked += last;
        } while (last == BATCH);
        return linked;
    }

    private int linkSome() {
        if (!rows.anythingWaits()) {
            return 0;
        }
        Head head = rows.lockHead();
        List<AuditEntry> waiting = waiting();
        if (waiting.isEmpty()) {
            return 0;
        }
        long seq = head.seq();
        String hash = head.hash();
        List<ChainedEntry> linked = new ArrayList<>();
        for (AuditEntry entry : waiting) {
            hash = ChainHash.of(hash, ++seq, entry);
            linked.add(new ChainedEntry(seq, entry, hash));
        }
        rows.insert(linked);
        forget(waiting.stream().map(AuditEntry::id).toList());
        rows.moveHead(Head.sealed(seq, hash, key));
        return linked.size();
    }

    private List<AuditEntry> waiting() {
        return jdbc.prepareStatement(
                "select " + AuditColumns.NAMES + " from audit_inbox order by position limit " + BATCH, query -> {
                    ResultSet found = query.executeQuery();
                    List<AuditEntry> entries = new ArrayList<>();
                    while (found.next()) {
                        entries.add(AuditColumns.read(found));
                    }
                    return entries;
                });
    }

    private void forget(List<UUID> linked) {
        jdbc.prepareStatement("delete from audit_inbox where id = any(?)", statement -> {
            statement.setArray(1, AuditColumns.ids(statement.getConnection(), linked));
            return statement.executeUpdate();
        });
    }
}
