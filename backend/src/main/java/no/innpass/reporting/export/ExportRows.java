package no.innpass.reporting.export;

import static java.util.Objects.requireNonNull;
import static no.innpass.platform.database.Rows.instant;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** What may leave, and the register of what has left. */
@Singleton
class ExportRows {
    private static final String SELECT = """
            select x.*, l.display_name as maker from data_export x left join login l on l.id = x.made_by
            """;

    private final Rows rows;

    ExportRows(Rows rows) {
        this.rows = rows;
    }

    /** In no order. @param until first day after the period */
    List<Coarsen.Line<UUID>> lines(ExportKind kind, LocalDate from, LocalDate until) {
        return rows.list(
                "select * from " + kind.view() + " where day >= ? and day < ?",
                row -> {
                    List<String> values = new ArrayList<>();
                    for (String column : kind.columns()) {
                        values.add(Optional.ofNullable(row.getString(column)).orElse("UNKNOWN"));
                    }
                    return new Coarsen.Line<>(row.getObject("candidate_id", UUID.class), values);
                },
                from,
                until);
    }

    void add(UUID id, ExportRequest asked, int k, int count, String hash, UUID maker, Instant at) {
        rows.write("""
                insert into data_export (id, kind, first_quarter, last_quarter, reason, k, rows, hash, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", id, asked.kind(), asked.from(), asked.to(), asked.reason(), k, count, hash, maker, at);
    }

    /** Newest first. @param before the last one of the page before; null: from the start */
    List<ExportRowView> list(@Nullable Instant before, @Nullable UUID beforeId, int limit) {
        return rows.list(
                SELECT
                        + "where (?::timestamptz is null or (x.made_at, x.id) < (?::timestamptz, ?::uuid))"
                        + " order by x.made_at desc, x.id desc limit ?",
                ExportRows::read,
                before,
                before,
                beforeId,
                limit);
    }

    Optional<ExportRowView> find(UUID id) {
        return rows.first(SELECT + "where x.id = ?", ExportRows::read, id);
    }

    private static ExportRowView read(ResultSet row) throws SQLException {
        return new ExportRowView(
                row.getObject("id", UUID.class),
                ExportKind.valueOf(row.getString("kind")),
                row.getString("first_quarter"),
                row.getString("last_quarter"),
                row.getString("reason"),
                row.getInt("k"),
                row.getInt("rows"),
                row.getString("hash"),
                Optional.ofNullable(row.getString("maker")).orElse(""),
                requireNonNull(instant(row, "made_at")));
    }
}
