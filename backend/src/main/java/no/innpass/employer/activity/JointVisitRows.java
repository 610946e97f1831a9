package no.innpass.employer.activity;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Table {@code joint_visit}. Whoever writes a row has locked its visit first. */
@Singleton
class JointVisitRows {
    private static final String ALL = """
            select j.*, a.workplace_id, w.name as workplace, a.unit_id, a.type, a.state as visit, a.day
            from joint_visit j join employer_activity a on a.id = j.activity_id join workplace w on w.id = a.workplace_id
            """;

    private final Rows rows;

    JointVisitRows(Rows rows) {
        this.rows = rows;
    }

    Optional<JointVisit> find(UUID id) {
        return rows.first(ALL + "where j.id = ?", JointVisitRows::read, id);
    }

    List<JointVisit> ofVisit(UUID activity) {
        return rows.list(ALL + "where j.activity_id = ? order by j.id", JointVisitRows::read, activity);
    }

    /** On visits of a workplace that are planned from this day on; the first day first. */
    List<JointVisit> ofWorkplace(UUID workplace, LocalDate from) {
        return rows.list(ALL + """
                where a.workplace_id = ? and a.state = 'PLANNED' and a.day >= ? and j.state not in ('WITHDRAWN', 'CALLED_OFF')
                order by a.day, j.id""", JointVisitRows::read, workplace, from);
    }

    /** What these people are asked, or have said yes to, on visits planned from this day on; the first day first. */
    List<JointVisit> ofPeople(Collection<UUID> people, LocalDate from, int limit) {
        return rows.list(ALL + """
                where j.asked_id = any (?::uuid[]) and j.state in ('ASKED', 'ACCEPTED') and a.state = 'PLANNED' and a.day >= ?
                order by a.day, j.id limit ?""", JointVisitRows::read, people, from, limit);
    }

    private static JointVisit read(ResultSet row) throws SQLException {
        return new JointVisit(
                row.getObject("id", UUID.class),
                row.getObject("activity_id", UUID.class),
                row.getObject("workplace_id", UUID.class),
                row.getString("workplace"),
                row.getObject("unit_id", UUID.class),
                ActivityType.valueOf(row.getString("type")),
                ActivityState.valueOf(row.getString("visit")),
                Objects.requireNonNull(Rows.date(row, "day")),
                row.getObject("asked_id", UUID.class),
                row.getObject("asked_by", UUID.class),
                JointVisitState.valueOf(row.getString("state")),
                Objects.requireNonNull(Rows.date(row, "asked_day")),
                Rows.choice(row, "reason", JointVisitReason.class),
                Rows.date(row, "other_day"),
                row.getLong("version"));
    }

    void insert(UUID id, UUID activity, UUID asked, UUID by, LocalDate day, Instant at) {
        rows.write("""
                insert into joint_visit (id, activity_id, asked_id, asked_by, state, asked_day, written_at)
                values (?, ?, ?, ?, 'ASKED', ?, ?)""", id, activity, asked, by, day, at);
    }

    void move(
            UUID id,
            JointVisitState to,
            LocalDate day,
            @Nullable JointVisitReason reason,
            @Nullable LocalDate otherDay,
            Instant at) {
        rows.write("""
                update joint_visit set state = ?, asked_day = ?, reason = ?, other_day = ?, written_at = ?, version = version + 1
                where id = ?""", to, day, reason, otherDay, at, id);
    }
}
