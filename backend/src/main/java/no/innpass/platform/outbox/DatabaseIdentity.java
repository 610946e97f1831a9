package no.innpass.platform.outbox;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which database this is. A position of the outbox is kept together with it wherever it is kept outside the database, for transaction
 * ids of one database say nothing in another, nor in a copy of the same one.
 */
@Singleton
public class DatabaseIdentity {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseIdentity.class);
    /** Events that every consumer has taken; real transactions have ids from 3 on. */
    private static final String TAKEN = "1";
    /** Events still to be taken. */
    private static final String TO_COME = "2";

    private final Rows rows;

    DatabaseIdentity(Rows rows) {
        this.rows = rows;
    }

    private record Known(UUID id, @Nullable String home) {}

    /** The id. A database that stands where it did not stand before has been copied or read in: it gets a new one. */
    @Transactional
    public UUID current() {
        Known known = rows.first(
                        "select id, home from database_identity for update",
                        row -> new Known(row.getObject(1, UUID.class), row.getString(2)))
                .orElseThrow();
        String home = home();
        if (home.equals(known.home())) {
            return known.id();
        }
        if (known.home() != null) {
            LOG.warn("The database has been copied or read in from a dump; the outbox is numbered anew");
            numberAnew();
            rows.write("update database_identity set id = gen_random_uuid()");
        }
        rows.write("update database_identity set home = ?", home);
        return rows.first("select id from database_identity", row -> row.getObject(1, UUID.class))
                .orElseThrow();
    }

    /** Cluster, database and table: a dump that is read in makes at least the table anew. */
    private String home() {
        String here = rows.first(
                        "select oid || ':' || 'database_identity'::regclass::oid from pg_database where datname = current_database()",
                        row -> row.getString(1))
                .orElseThrow();
        boolean readable = rows.first(
                        "select has_function_privilege('pg_control_system()', 'execute')", row -> row.getBoolean(1))
                .orElse(false);
        Optional<String> cluster = readable
                ? rows.first("select system_identifier from pg_control_system()", row -> row.getString(1))
                : Optional.empty();
        return cluster.orElse("?") + ":" + here;
    }

    /**
     * The transaction ids of the events are those of another count: events of today could stand before them. What everybody has
     * taken comes first, then the rest in the order in which it was written; who had gone on further is told some again.
     */
    private void numberAnew() {
        Position taken =
                rows.list("select position from outbox_consumer", row -> Position.parse(row.getString(1))).stream()
                        .min(Position::compareTo)
                        .orElse(Position.START);
        rows.write(
                "update outbox_event set tx = (case when (tx, position) <= (?::text::xid8, ?) then ? else ? end)::xid8",
                Long.toString(taken.transaction()),
                taken.row(),
                TAKEN,
                TO_COME);
        rows.write(
                "update outbox_consumer set position = ?",
                new Position(Long.parseLong(TAKEN), Long.MAX_VALUE).toString());
    }
}
