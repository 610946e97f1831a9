package no.innpass.testing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.innpass.platform.database.Rows;

/** What the audit log holds, linked into the chain or not yet. */
@Singleton
public class AuditRows {
    private static final String COLUMNS =
            "id, at, actor, person, role, unit, operation, object_kind, object, people, fields, result, reason, detail_hash";
    private static final String ALL =
            "(select " + COLUMNS + " from audit_inbox union all select " + COLUMNS + " from audit_entry) one";

    private final Rows rows;

    AuditRows(Rows rows) {
        this.rows = rows;
    }

    /** Operation, result and reason of the rows about one thing, oldest first. */
    @Transactional
    public List<String> about(UUID object) {
        return rows.list(
                "select operation, result, reason from " + ALL + " where object = ? order by at, id",
                row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3),
                object);
    }

    /** How many refusals of an operation there are for this reason. */
    @Transactional
    public long refusals(String operation, String reason) {
        return rows.first(
                        "select count(*) from " + ALL + " where operation = ? and result = 'DENY' and reason = ?",
                        row -> row.getLong(1),
                        operation,
                        reason)
                .orElse(0L);
    }

    /** When the newest row was written. */
    @Transactional
    public Instant newest() {
        return rows.first("select max(at) as at from " + ALL, row -> Objects.requireNonNull(Rows.instant(row, "at")))
                .orElseThrow();
    }

    /** Every row, and every row of the table of one-time codes, as text. */
    @Transactional
    public String everything() {
        return rows.list("select one::text from " + ALL, row -> row.getString(1))
                + rows.list("select login_code::text from login_code", row -> row.getString(1))
                        .toString();
    }
}
