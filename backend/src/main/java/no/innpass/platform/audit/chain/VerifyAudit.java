package no.innpass.platform.audit.chain;

import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.innpass.platform.audit.chain.Verdict.Break;
import no.innpass.platform.audit.chain.Verdict.Fault;
import no.innpass.platform.audit.detail.MasterKey;

/**
 * Walks the chain from its first row that is kept, or from the closing hash of what has been dropped, and stops at the first link that
 * does not hold. Reads only; what comes in meanwhile is not looked at.
 */
@Singleton
public class VerifyAudit {
    private static final int BATCH = 2_000;

    private final SynchronousTransactionManager<Connection> transactions;
    private final ChainRows rows;
    private final MasterKey key;

    VerifyAudit(SynchronousTransactionManager<Connection> transactions, ChainRows rows, MasterKey key) {
        this.transactions = transactions;
        this.rows = rows;
        this.key = key;
    }

    public Verdict verify() {
        Head head = transactions.execute(TransactionDefinition.READ_ONLY, status -> rows.head());
        long dropped = transactions.execute(
                TransactionDefinition.READ_ONLY,
                status -> rows.lastDropped().map(ChainRows.Dropped::lastSeq).orElse(0L));
        Walk walk = new Walk(transactions.execute(
                TransactionDefinition.READ_ONLY,
                status -> rows.lastDropped().map(ChainRows.Dropped::closingHash).orElse(ChainHash.GENESIS)));
        walk.seq = dropped;
        Optional<Break> broken = walk.toThe(head);
        long waiting = transactions.execute(TransactionDefinition.READ_ONLY, status -> rows.waiting());
        return new Verdict(dropped, walk.seq - dropped, waiting, head.hash(), broken);
    }

    /** Where the walk has come to. */
    private final class Walk {
        private long seq;
        private String hash;

        Walk(String hash) {
            this.hash = hash;
        }

        Optional<Break> toThe(Head head) {
            List<ChainRows.Stored> page = next();
            while (!page.isEmpty()) {
                for (ChainRows.Stored stored : page) {
                    if (seq == head.seq()) {
                        return end(head);
                    }
                    Optional<Break> broken = step(stored);
                    if (broken.isPresent()) {
                        return broken;
                    }
                }
                page = next();
            }
            return end(head);
        }

        private List<ChainRows.Stored> next() {
            return transactions.execute(TransactionDefinition.READ_ONLY, status -> rows.storedAfter(seq, BATCH));
        }

        private Optional<Break> step(ChainRows.Stored stored) {
            ChainedEntry row = stored.row();
            if (row.seq() != seq + 1) {
                return Optional.of(new Break(seq + 1, Fault.MISSING));
            }
            if (!ChainHash.of(hash, row.seq(), row.entry()).equals(row.hash())) {
                return Optional.of(new Break(row.seq(), Fault.CHANGED));
            }
            if (!Objects.equals(row.entry().detailHash(), stored.detailNow())) {
                return Optional.of(new Break(row.seq(), Fault.DETAIL));
            }
            seq = row.seq();
            hash = row.hash();
            return Optional.empty();
        }

        private Optional<Break> end(Head head) {
            if (seq < head.seq()) {
                return Optional.of(new Break(seq + 1, Fault.MISSING));
            }
            if (!hash.equals(head.hash())) {
                return Optional.of(new Break(seq, Fault.CHANGED));
            }
            return head.isSealedWith(key) ? Optional.empty() : Optional.of(new Break(seq, Fault.SEAL));
        }
    }
}
