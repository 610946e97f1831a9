package no.innpass.employer.recovery;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.innpass.platform.database.Rows;

/** Tables {@code workplace_wear} and {@code workplace_cool_down_pass}; inside the caller's transaction. */
@Singleton
class WearRows {
    private final Rows rows;

    WearRows(Rows rows) {
        this.rows = rows;
    }

    record Pass(LocalDate on, CoolDownReason reason, UUID by) {}

    /** Once for each id. */
    void felt(UUID id, UUID workplace, LocalDate on, WearReason reason) {
        rows.write("""
                insert into workplace_wear (id, workplace_id, felt_on, reason) values (?, ?, ?, ?)
                on conflict (id) do nothing""", id, workplace, on, reason);
    }

    /** After a day, the newest first. */
    List<WearView.Referral> since(UUID workplace, LocalDate day) {
        return rows.list(
                "select felt_on, reason from workplace_wear where workplace_id = ? and felt_on > ? order by felt_on desc, id desc",
                row -> new WearView.Referral(
                        Objects.requireNonNull(Rows.date(row, "felt_on")), WearReason.valueOf(row.getString("reason"))),
                workplace,
                day);
    }

    /** Once for each id. */
    void passed(UUID id, UUID workplace, Pass pass) {
        rows.write("""
                insert into workplace_cool_down_pass (id, workplace_id, passed_on, reason, passed_by) values (?, ?, ?, ?, ?)
                on conflict (id) do nothing""", id, workplace, pass.on(), pass.reason(), pass.by());
    }

    /** After a day, the newest first. */
    List<Pass> passes(UUID workplace, LocalDate day) {
        return rows.list(
                """
                select passed_on, reason, passed_by from workplace_cool_down_pass
                where workplace_id = ? and passed_on > ? order by passed_on desc, id desc""",
                row -> new Pass(
                        Objects.requireNonNull(Rows.date(row, "passed_on")),
                        CoolDownReason.valueOf(row.getString("reason")),
                        row.getObject("passed_by", UUID.class)),
                workplace,
                day);
    }
}
