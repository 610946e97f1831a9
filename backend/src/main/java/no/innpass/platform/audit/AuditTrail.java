package no.innpass.platform.audit;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Door to the rows of the chain, for those who read them: the person they are about (PRI-11), and auditors. */
@Singleton
public class AuditTrail {
    private final JdbcOperations jdbc;

    AuditTrail(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row with its place in the chain; newer rows have higher numbers.
     *
     * @param hash over this row and the one before it
     */
    public record Look(long seq, AuditEntry entry, String hash) {}

    /**
     * Who saw or changed something of the person, newest first; refusals are left out, since nothing was seen.
     *
     * @param ids all ids of the person: that of today, and those of records that were folded into it
     * @param before only rows with a lower number; null for the newest
     */
    @Transactional
    public List<Look> about(Collection<UUID> ids, @Nullable Long before, int limit) {
        return jdbc.prepareStatement("""
                select * from audit_entry
                where people && ? and result = 'PERMIT' and sight is not null and seq < ?
                order by seq desc limit ?""", query -> {
            query.setArray(1, query.getConnection().createArrayOf("uuid", ids.toArray()));
            query.setLong(2, before == null ? Long.MAX_VALUE : before);
            query.setInt(3, limit);
            return read(query.executeQuery());
        });
    }

    /** All rows, oldest first, from the one after {@code seq} on. */
    @Transactional
    List<Look> after(long seq, int limit) {
        return jdbc.prepareStatement("select * from audit_entry where seq > ? order by seq limit ?", query -> {
            query.setLong(1, seq);
            query.setInt(2, limit);
            return read(query.executeQuery());
        });
    }

    private static List<Look> read(ResultSet rows) throws SQLException {
        List<Look> looks = new ArrayList<>();
        while (rows.next()) {
            looks.add(new Look(rows.getLong("seq"), AuditColumns.read(rows), rows.getString("hash")));
        }
        return looks;
    }
}
