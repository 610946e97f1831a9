package no.innpass.platform.audit.detail;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import no.innpass.platform.audit.AuditColumns;

/** A random key for each person, wrapped by the master key. None is kept in memory: a destroyed key is gone at once, everywhere. */
@Singleton
public class PersonKeys {
    private final JdbcOperations jdbc;
    private final MasterKey master;
    private final Clock clock;

    PersonKeys(JdbcOperations jdbc, MasterKey master, Clock clock) {
        this.jdbc = jdbc;
        this.master = master;
        this.clock = clock;
    }

    /** Keys by person, in the order of the ids; those that are missing are made. */
    @Transactional(Transactional.TxType.MANDATORY)
    SortedMap<UUID, byte[]> ofAll(Collection<UUID> people) {
        SortedMap<UUID, byte[]> keys = find(people);
        TreeSet<UUID> missing = new TreeSet<>(people);
        missing.removeAll(keys.keySet());
        if (missing.isEmpty()) {
            return keys;
        }
        make(List.copyOf(missing));
        return find(people);
    }

    /** Keys by person, in the order of the ids; who has none, or has been erased, is left out. */
    @Transactional
    SortedMap<UUID, byte[]> find(Collection<UUID> people) {
        Map<UUID, byte[]> wrapped =
                jdbc.prepareStatement("select person, wrapped from audit_key where person = any(?)", query -> {
                    query.setArray(1, AuditColumns.ids(query.getConnection(), people));
                    ResultSet rows = query.executeQuery();
                    Map<UUID, byte[]> found = new TreeMap<>();
                    while (rows.next()) {
                        found.put(rows.getObject(1, UUID.class), rows.getBytes(2));
                    }
                    return found;
                });
        SortedMap<UUID, byte[]> keys = new TreeMap<>();
        wrapped.forEach((person, bytes) -> keys.put(person, unwrap(person, bytes)));
        return keys;
    }

    /** What was sealed with the key cannot be read any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void destroy(UUID person) {
        jdbc.prepareStatement("delete from audit_key where person = ?", statement -> {
            statement.setObject(1, person);
            return statement.executeUpdate();
        });
    }

    private void make(List<UUID> people) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.prepareStatement(
                "insert into audit_key (person, wrapped, made_at) values (?, ?, ?) on conflict do nothing",
                statement -> {
                    for (UUID person : people) {
                        statement.setObject(1, person);
                        statement.setBytes(2, Aes.seal(wrapping(), bytes(person), Aes.randomKey()));
                        statement.setObject(3, now);
                        statement.addBatch();
                    }
                    return statement.executeBatch().length;
                });
    }

    private byte[] unwrap(UUID person, byte[] wrapped) {
        try {
            return Aes.open(wrapping(), bytes(person), wrapped);
        } catch (AEADBadTagException wrongKey) {
            throw new IllegalStateException(
                    "AUDIT_KEY (or secrets/audit-key) is not the key that this database was used with", wrongKey);
        }
    }

    private byte[] wrapping() {
        return master.derive("wrap keys of people");
    }

    private static byte[] bytes(UUID id) {
        return id.toString().getBytes(StandardCharsets.UTF_8);
    }
}
