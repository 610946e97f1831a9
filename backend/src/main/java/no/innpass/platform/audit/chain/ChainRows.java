package no.innpass.platform.audit.chain;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innpass.platform.audit.AuditColumns;
import org.jspecify.annotations.Nullable;

/** Tables {@code audit_entry}, {@code audit_head} and {@code audit_segment}; every call joins the caller's transaction. */
@Singleton
class ChainRows {
    private final JdbcOperations jdbc;

    ChainRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** A segment whose rows are gone. */
    record Dropped(long lastSeq, String closingHash) {}

    /** A row as it stands, with the SHA-256 of its sealed detail as that stands now. */
    record Stored(ChainedEntry row, @Nullable String detailNow) {}

    boolean anythingWaits() {
        return waiting("select count(*) from (select from audit_inbox limit 1) one") > 0;
    }

    long waiting() {
        return waiting("select count(*) from audit_inbox");
    }

    private long waiting(String sql) {
        return jdbc.prepareStatement(sql, query -> {
            ResultSet row = query.executeQuery();
            row.next();
            return row.getLong(1);
        });
    }

    /** Nobody else links until the transaction ends. */
    Head lockHead() {
        return head(" for update");
    }

    Head head() {
        return head("");
    }

    private Head head(String lock) {
        return jdbc.prepareStatement("select seq, hash, seal from audit_head" + lock, query -> {
            ResultSet row = query.executeQuery();
            if (!row.next()) {
                throw new IllegalStateException("The head of the audit log is missing");
            }
            return new Head(row.getLong(1), row.getString(2), row.getString(3));
        });
    }

    void moveHead(Head head) {
        jdbc.prepareStatement("update audit_head set seq = ?, hash = ?, seal = ?", statement -> {
            statement.setLong(1, head.seq());
            statement.setString(2, head.hash());
            statement.setString(3, head.seal());
            return statement.executeUpdate();
        });
    }

    void insert(List<ChainedEntry> rows) {
        String sql = "insert into audit_entry (" + AuditColumns.NAMES + ", seq, hash) values (" + AuditColumns.MARKS
                + ", ?, ?)";
        jdbc.prepareStatement(sql, statement -> {
            for (ChainedEntry row : rows) {
                AuditColumns.bind(statement, 1, row.entry());
                statement.setLong(AuditColumns.COUNT + 1, row.seq());
                statement.setString(AuditColumns.COUNT + 2, row.hash());
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    Optional<Dropped> lastDropped() {
        return jdbc.prepareStatement(
                "select last_seq, closing_hash from audit_segment order by last_seq desc limit 1", query -> {
                    ResultSet row = query.executeQuery();
                    return row.next() ? Optional.of(new Dropped(row.getLong(1), row.getString(2))) : Optional.empty();
                });
    }

    /** In the order of the chain. */
    List<ChainedEntry> after(long seq, int limit) {
        return jdbc.prepareStatement("select * from audit_entry where seq > ? order by seq limit ?", query -> {
            query.setLong(1, seq);
            query.setInt(2, limit);
            List<ChainedEntry> found = new ArrayList<>();
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                found.add(read(rows));
            }
            return found;
        });
    }

    /** As {@link #after}, each with its detail. */
    List<Stored> storedAfter(long seq, int limit) {
        return jdbc.prepareStatement("""
                select e.*, encode(sha256(d.sealed), 'hex') as detail_now
                from audit_entry e left join audit_detail d on d.entry = e.id
                where e.seq > ? order by e.seq limit ?""", query -> stored(query, seq, limit));
    }

    private static List<Stored> stored(PreparedStatement query, long seq, int limit) throws SQLException {
        query.setLong(1, seq);
        query.setInt(2, limit);
        List<Stored> found = new ArrayList<>();
        ResultSet rows = query.executeQuery();
        while (rows.next()) {
            found.add(new Stored(read(rows), rows.getString("detail_now")));
        }
        return found;
    }

    static ChainedEntry read(ResultSet row) throws SQLException {
        return new ChainedEntry(row.getLong("seq"), AuditColumns.read(row), row.getString("hash"));
    }
}
