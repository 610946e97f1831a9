package no.innpass.placement.choice;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.web.Cursor;
import org.jspecify.annotations.Nullable;

/** Table {@code first_placement}; inside the caller's transaction. */
@Singleton
class FirstPlacementRows {
    private final Rows rows;

    FirstPlacementRows(Rows rows) {
        this.rows = rows;
    }

    /** No placement at the workplace but this agreement's, save those that were called off. */
    boolean isFirst(UUID workplace, UUID agreement) {
        return rows.first("""
                        select 1 from placement where workplace_id = ? and state <> 'CANCELLED' and agreement_id <> ? limit 1""", row -> true, workplace, agreement).isEmpty();
    }

    Optional<String> reason(UUID agreement) {
        return rows
                .list(
                        "select reason from first_placement where agreement_id = ? and reason is not null",
                        row -> Objects.requireNonNull(row.getString(1)),
                        agreement)
                .stream()
                .findFirst();
    }

    void forget(UUID agreement) {
        rows.write("delete from first_placement where agreement_id = ?", agreement);
    }

    void insert(
            FirstPlacements.Planned planned, @Nullable UUID checklist, @Nullable String reason, UUID by, LocalDate on) {
        rows.write("""
                insert into first_placement (agreement_id, workplace_id, office_id, checklist_id, reason, put_forward_by, put_forward_on)
                values (?, ?, ?, ?, ?, ?, ?)""", planned.agreement(), planned.workplace(), planned.office(), checklist, reason, by, on);
    }

    record Row(
            UUID agreement,
            UUID workplace,
            String name,
            LocalDate on,
            UUID by,
            @Nullable LocalDate checklistOn,
            @Nullable String reason,
            boolean agreed) {}

    /** Of an office, the newest first; one more than the limit where there are more. */
    List<Row> of(UUID office, LocalDate since, @Nullable Cursor after, int limit) {
        return rows.list(
                """
                select f.*, w.name, c.filled_on,
                  exists (select from placement p where p.agreement_id = f.agreement_id and p.state <> 'CANCELLED') as agreed
                from first_placement f join workplace w on w.id = f.workplace_id left join choice_checklist c on c.id = f.checklist_id
                where f.office_id = ? and f.put_forward_on >= ? and (?::date is null or (f.put_forward_on, f.agreement_id) < (?::date, ?::uuid))
                order by f.put_forward_on desc, f.agreement_id desc limit ?""",
                row -> new Row(
                        row.getObject("agreement_id", UUID.class),
                        row.getObject("workplace_id", UUID.class),
                        row.getString("name"),
                        Objects.requireNonNull(Rows.date(row, "put_forward_on")),
                        row.getObject("put_forward_by", UUID.class),
                        Rows.date(row, "filled_on"),
                        row.getString("reason"),
                        row.getBoolean("agreed")),
                office,
                since,
                after == null ? null : after.day(0),
                after == null ? null : after.day(0),
                after == null ? null : after.id(1),
                limit + 1);
    }

    record Counts(int withChecklist, int withReason, int waiting) {}

    /** Those that became placements, by what they rested on; and those on which not all have agreed yet, or never did. */
    Counts count(UUID office, LocalDate since) {
        return rows.first("""
                        select count(*) filter (where agreed and checklist_id is not null)::int,
                          count(*) filter (where agreed and reason is not null)::int, count(*) filter (where not agreed)::int
                        from (select f.*, exists (select from placement p where p.agreement_id = f.agreement_id and p.state <> 'CANCELLED') as agreed
                              from first_placement f where f.office_id = ? and f.put_forward_on >= ?) each""", row -> new Counts(row.getInt(1), row.getInt(2), row.getInt(3)), office, since)
                .orElseThrow();
    }
}
