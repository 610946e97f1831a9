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
