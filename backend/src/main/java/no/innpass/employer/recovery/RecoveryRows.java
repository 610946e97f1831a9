package no.innpass.employer.recovery;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.innpass.platform.database.Rows;

/** Table {@code workplace_recovery}; inside the caller's transaction. */
@Singleton
class RecoveryRows {
    /** Nobody has held a talk to mend it, and said what came of it, since it was told. */
    private static final String OPEN = """
            not exists (select from employer_activity a where a.workplace_id = r.workplace_id and a.state = 'HELD' and a.type = 'RECOVERY'
              and a.result is not null and a.day >= r.felt_on and a.written_at > r.told_at)
            """;

    private final Rows rows;

    RecoveryRows(Rows rows) {
        this.rows = rows;
    }

    record Open(LocalDate feltOn, LocalDate dueOn) {}

    /** Once for each id. */
    void open(UUID id, UUID workplace, LocalDate feltOn, Instant toldAt, LocalDate dueOn) {
        rows.write("""
                insert into workplace_recovery (id, workplace_id, felt_on, told_at, due_on) values (?, ?, ?, ?, ?)
                on conflict (id) do nothing""", id, workplace, feltOn, toldAt, dueOn);
    }

    /** The first day first. */
    List<Open> openOf(UUID workplace) {
        return rows.list(
                "select r.felt_on, r.due_on from workplace_recovery r where r.workplace_id = ? and " + OPEN
                        + "order by r.due_on, r.id",
                row -> new Open(day(row, "felt_on"), day(row, "due_on")),
                workplace);
    }

    /** Those of these workplaces at which one is open. */
    List<UUID> amongOpen(Collection<UUID> workplaces) {
        return rows.list(
                "select distinct r.workplace_id from workplace_recovery r where r.workplace_id = any (?::uuid[]) and "
                        + OPEN,
                row -> row.getObject(1, UUID.class),
                workplaces);
    }

    /** One line for each workplace, with the first day. */
    List<OwnRecoveryView> openAt(Collection<UUID> workplaces, LocalDate today, int limit) {
        return rows.list(
                """
                select w.id, w.name, max(r.felt_on) as felt_on, min(r.due_on) as due_on
                from workplace_recovery r join workplace w on w.id = r.workplace_id
                where r.workplace_id = any (?::uuid[]) and %s
                group by w.id, w.name order by due_on, w.name, w.id limit ?""".formatted(OPEN),
                row -> {
                    LocalDate dueOn = day(row, "due_on");
                    return new OwnRecoveryView(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            day(row, "felt_on"),
                            dueOn,
                            dueOn.isBefore(today));
                },
                workplaces,
                limit);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Rows.date(row, column));
    }
}
