package no.innpass.platform.retention;

import static no.innpass.platform.database.Rows.instant;
import static no.innpass.platform.database.Rows.number;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Tables {@code retention_run} and {@code retention_count}: numbers, nobody's data. */
@Singleton
class RunRows {
    private final Rows rows;
    private final Ids ids;

    RunRows(Rows rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /** Empty when the nightly run of the day has begun already. */
    @Transactional
    Optional<UUID> begin(Instant at, Optional<LocalDate> day) {
        UUID id = ids.next();
        int written = rows.write(
                "insert into retention_run (id, day, begun_at) values (?, ?, ?) on conflict do nothing",
                id,
                day.orElse(null),
                at);
        return written == 1 ? Optional.of(id) : Optional.empty();
    }

    @Transactional
    void count(UUID run, KindCount count) {
        rows.write(
                "insert into retention_count (run_id, kind, period, gone, held, failed) values (?, ?, ?, ?, ?, ?)",
                run,
                count.kind(),
                count.period(),
                count.gone(),
                count.held(),
                count.failed());
    }

    @Transactional
    void end(UUID run, long millis) {
        rows.write("update retention_run set millis = ? where id = ?", (int) millis, run);
    }

    /** Newest first; kinds in the order in which they went. */
    @Transactional
    List<RetentionRunView> newest(int limit) {
        return rows.list(
                "select * from retention_run order by begun_at desc, id desc limit ?",
                row -> {
                    UUID id = row.getObject("id", UUID.class);
                    @Nullable Integer millis = number(row, "millis");
                    return new RetentionRunView(
                            id, Objects.requireNonNull(instant(row, "begun_at")), millis, counts(id));
                },
                limit);
    }

    private List<KindCount> counts(UUID run) {
        return rows.list(
                "select * from retention_count where run_id = ? order by position",
                row -> new KindCount(
                        row.getString("kind"),
                        row.getString("period"),
                        row.getLong("gone"),
                        row.getLong("held"),
                        row.getBoolean("failed")),
                run);
    }
}
