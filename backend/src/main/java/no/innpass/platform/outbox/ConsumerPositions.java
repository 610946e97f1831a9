package no.innpass.platform.outbox;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;

/** Positions of consumers whose work lies in the database: written in the same transaction as that work. */
@Singleton
public class ConsumerPositions {
    private final JdbcOperations jdbc;

    public ConsumerPositions(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public Position of(String consumer) {
        return jdbc.prepareStatement("select position from outbox_consumer where name = ?", query -> {
            query.setString(1, consumer);
            ResultSet row = query.executeQuery();
            return row.next() ? Position.parse(row.getString(1)) : Position.START;
        });
    }

    /** The same, and nobody else moves it until the transaction ends: of two instances one does the work. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Position hold(String consumer) {
        jdbc.prepareStatement(
                "insert into outbox_consumer (name, position) values (?, ?) on conflict do nothing", insert -> {
                    insert.setString(1, consumer);
                    insert.setString(2, Position.START.toString());
                    return insert.executeUpdate();
                });
        return jdbc.prepareStatement("select position from outbox_consumer where name = ? for update", query -> {
            query.setString(1, consumer);
            ResultSet row = query.executeQuery();
            row.next();
            return Position.parse(row.getString(1));
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void moveTo(String consumer, Position position) {
        jdbc.prepareStatement("""
                insert into outbox_consumer (name, position) values (?, ?)
                on conflict (name) do update set position = excluded.position""", update -> {
            update.setString(1, consumer);
            update.setString(2, position.toString());
            return update.executeUpdate();
        });
    }
}
