package no.innpass.employer.choice;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Tables {@code choice_principles} and {@code choice_principle}; inside the caller's transaction. */
@Singleton
class PrincipleRows {
    private final Rows rows;

    PrincipleRows(Rows rows) {
        this.rows = rows;
    }

    record Written(UUID by, LocalDate on, int version) {}

    Optional<Written> written(UUID office) {
        return rows.first(
                "select * from choice_principles where office_id = ?",
                row -> new Written(
                        row.getObject("written_by", UUID.class),
                        Objects.requireNonNull(Rows.date(row, "written_on")),
                        row.getInt("version")),
                office);
    }

    /** In their order; the four of the beginning where the office has written none. */
    List<Principle> of(UUID office) {
        List<Principle> own = rows.list(
                "select kind, title, explanation from choice_principle where office_id = ? order by place",
                row -> new Principle(
                        PrincipleKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("explanation")),
                office);
        return own.isEmpty()
                ? PrincipleKind.AT_FIRST.stream().map(Principle::standing).toList()
                : own;
    }

    /** Nobody else writes principles, or answers them, for this office before the transaction ends. */
    void hold(UUID office) {
        rows.list("select 1 from office where id = ? for no key update", row -> true, office);
    }

    void replace(UUID office, List<Principle> principles, UUID by, LocalDate on) {
        rows.write("""
                insert into choice_principles (office_id, version, written_by, written_on) values (?, 1, ?, ?)
                on conflict (office_id) do update set version = choice_principles.version + 1, written_by = excluded.written_by,
                  written_on = excluded.written_on""", office, by, on);
        rows.write("delete from choice_principle where office_id = ?", office);
        for (int place = 0; place < principles.size(); place++) {
            Principle one = principles.get(place);
            @Nullable Object[] cells = {office, place, one.kind(), one.title(), one.explanation()};
            rows.write(
                    "insert into choice_principle (office_id, place, kind, title, explanation) values (?, ?, ?, ?, ?)",
                    cells);
        }
    }
}
