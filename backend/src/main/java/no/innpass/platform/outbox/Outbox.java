package no.innpass.platform.outbox;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/**
 * The outbox table. {@link #append} joins the transaction of the change, so an event exists exactly when its change does.
 *
 * <p>{@link #after} gives events in the order of transaction ids and only from transactions below the oldest one still running:
 * a reader that goes on from the last position it saw misses nothing, also when transactions commit out of order.
 */
@Singleton
public class Outbox {
    private final JdbcOperations jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    public Outbox(JdbcOperations jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutboxEvent event) {
        appendAll(List.of(event));
    }

    /** Many at once, in the order given. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(List<? extends OutboxEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        OffsetDateTime at = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.prepareStatement("""
                insert into outbox_event (kind, subject, payload, at)
                select kind, subject::uuid, payload::jsonb, ? from unnest(?, ?, ?) with ordinality as e (kind, subject, payload, line)
                order by line""", rows -> {
            rows.setObject(1, at);
            rows.setArray(2, texts(rows, events, event -> event.getClass().getSimpleName()));
            rows.setArray(3, texts(rows, events, event -> event.subject().toString()));
            rows.setArray(4, texts(rows, events, this::write));
            return rows.executeUpdate();
        });
    }

    private static Array texts(
            PreparedStatement statement, List<? extends OutboxEvent> events, Function<OutboxEvent, String> text)
            throws SQLException {
        return statement
                .getConnection()
                .createArrayOf("text", events.stream().map(text).toArray());
    }

    /** At most {@code limit} events after the position, in order. */
    @Transactional
    public List<StoredEvent> after(Position position, int limit) {
        return jdbc.prepareStatement("""
                select tx::text::bigint, position, kind, subject, payload::text, at from outbox_event
                where (tx, position) > (?::text::xid8, ?) and tx < pg_snapshot_xmin(pg_current_snapshot())
                order by tx, position limit ?""", query -> {
            query.setString(1, Long.toString(position.transaction()));
            query.setLong(2, position.row());
            query.setInt(3, limit);
            ResultSet rows = query.executeQuery();
            List<StoredEvent> events = new ArrayList<>();
            while (rows.next()) {
                events.add(new StoredEvent(
                        new Position(rows.getLong(1), rows.getLong(2)),
                        rows.getString(3),
                        rows.getObject(4, UUID.class),
                        rows.getString(5),
                        rows.getObject(6, OffsetDateTime.class).toInstant()));
            }
            return events;
        });
    }

    /** The position up to which everything is visible now: where a reader that has just read all rows may go on. */
    @Transactional
    public Position horizon() {
        return jdbc.prepareStatement("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint", query -> {
            ResultSet row = query.executeQuery();
            row.next();
            return new Position(row.getLong(1) - 1, Long.MAX_VALUE);
        });
    }

    /** Reads an event back as the record it was written from. */
    public <E extends OutboxEvent> E read(StoredEvent event, Class<E> type) {
        try {
            return Objects.requireNonNull(json.readValue(event.payload(), type));
        } catch (IOException e) {
            throw new UncheckedIOException("Event " + event.kind() + " at " + event.position() + " cannot be read", e);
        }
    }

    private String write(OutboxEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
