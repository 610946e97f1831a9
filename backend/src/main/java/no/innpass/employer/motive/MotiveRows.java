package no.innpass.employer.motive;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Tables {@code workplace_motives} and {@code workplace_motive}; inside the caller's transaction. */
@Singleton
class MotiveRows {
    private final Rows rows;

    MotiveRows(Rows rows) {
        this.rows = rows;
    }

    record Told(@Nullable String words, UUID by, LocalDate on, long version) {}

    Optional<Told> told(UUID workplace) {
        return rows.first(
                "select * from workplace_motives where workplace_id = ?",
                row -> new Told(
                        row.getString("words"),
                        row.getObject("told_by", UUID.class),
                        Objects.requireNonNull(Rows.date(row, "told_on")),
                        row.getLong("version")),
                workplace);
    }

    List<HeardMotive> motives(UUID workplace) {
        return rows
                .list(
                        "select motive, importance from workplace_motive where workplace_id = ?",
                        row -> new HeardMotive(HostMotive.valueOf(row.getString("motive")), row.getInt("importance")),
                        workplace)
                .stream()
                .sorted(Comparator.comparing(HeardMotive::importance).reversed().thenComparing(HeardMotive::motive))
                .toList();
    }

    /** Nobody else writes of this workplace before the transaction ends. */
    void hold(UUID workplace) {
        rows.list("select 1 from workplace where id = ? for no key update", row -> true, workplace);
    }

    void replace(UUID workplace, MotivesRequest told, UUID by, LocalDate on) {
        rows.write("""
                insert into workplace_motives (workplace_id, words, told_by, told_on, version) values (?, ?, ?, ?, 1)
                on conflict (workplace_id) do update set words = excluded.words, told_by = excluded.told_by, told_on = excluded.told_on,
                  version = workplace_motives.version + 1""", workplace, told.words(), by, on);
        rows.write("delete from workplace_motive where workplace_id = ?", workplace);
        for (HeardMotive one : told.motives()) {
            rows.write(
                    "insert into workplace_motive (workplace_id, motive, importance) values (?, ?, ?)",
                    workplace,
                    one.motive(),
                    one.importance());
        }
    }
}
