package no.innpass.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** The columns that {@code audit_inbox} and {@code audit_entry} share, in the order of {@link AuditEntry}. */
public final class AuditColumns {
    public static final String NAMES =
            "id, at, actor, person, role, unit, operation, sight, purpose, object_kind, object, people,"
                    + " fields, result, reason, detail_hash";

    /** A question mark for each. */
    public static final String MARKS = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

    public static final int COUNT = 16;

    private AuditColumns() {}

    /** Binds the entry to the parameters from {@code first} on. */
    public static void bind(PreparedStatement statement, int first, AuditEntry entry) throws SQLException {
        Connection connection = statement.getConnection();
        int i = first;
        statement.setObject(i++, entry.id());
        statement.setObject(i++, OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
        statement.setObject(i++, entry.actor());
        statement.setObject(i++, entry.person());
        statement.setString(i++, entry.role());
        statement.setString(i++, entry.unit());
        statement.setString(i++, entry.operation());
        statement.setString(i++, name(entry.sight()));
        statement.setString(i++, name(entry.purpose()));
        statement.setString(i++, name(entry.objectKind()));
        statement.setObject(i++, entry.object());
        statement.setArray(i++, ids(connection, entry.people()));
        statement.setArray(i++, connection.createArrayOf("text", entry.fields().toArray()));
        statement.setString(i++, entry.result().name());
        statement.setString(i++, entry.reason());
        statement.setString(i, entry.detailHash());
    }

    public static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                at(row),
                row.getObject("actor", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("role"),
                row.getString("unit"),
                row.getString("operation"),
                Rows.choice(row, "sight", Sight.class),
                Rows.choice(row, "purpose", Purpose.class),
                Rows.choice(row, "object_kind", AuditObject.class),
                row.getObject("object", UUID.class),
                List.of((UUID[]) row.getArray("people").getArray()),
                List.of((String[]) row.getArray("fields").getArray()),
                AuditResult.valueOf(row.getString("result")),
                row.getString("reason"),
                row.getString("detail_hash"));
    }

    public static java.sql.Array ids(Connection connection, Collection<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
