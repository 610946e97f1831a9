package no.innpass.employer.relation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.NoPlaceReason;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Tables {@code workplace_relation} and {@code workplace_relation_step}; a workplace without a row is a PROSPECT. */
@Singleton
class RelationRows {
    private final Rows rows;

    RelationRows(Rows rows) {
        this.rows = rows;
    }

    record Relation(
            RelationStage stage,
            LocalDate since,
            @Nullable NoPlaceReason noPlace,
            @Nullable String words,
            long version) {}

    /** @param by staff member; absent where it moved by what happened */
    record Step(
            RelationStage before,
            RelationAction action,
            RelationStage stage,
            @Nullable NoPlaceReason noPlace,
            @Nullable CorrectionReason correction,
            @Nullable String words,
            LocalDate on,
            @Nullable UUID by) {}

    Optional<Relation> find(UUID workplace) {
        return rows.first("select * from workplace_relation where workplace_id = ?", RelationRows::relation, workplace);
    }

    /** The relation, which nobody else moves before this transaction ends. */
    Relation hold(UUID workplace, LocalDate today) {
        rows.write("""
                insert into workplace_relation (workplace_id, stage, since, version) values (?, 'PROSPECT', ?, 1)
                on conflict do nothing""", workplace, today);
        return rows.first(
                        "select * from workplace_relation where workplace_id = ? for update",
                        RelationRows::relation,
                        workplace)
                .orElseThrow();
    }

    private static Relation relation(ResultSet row) throws SQLException {
        return new Relation(
                RelationStage.valueOf(row.getString("stage")),
                Objects.requireNonNull(Rows.date(row, "since")),
                Rows.choice(row, "no_place", NoPlaceReason.class),
                row.getString("words"),
                row.getLong("version"));
    }

    void move(UUID workplace, UUID id, Step step) {
        rows.write("""
                update workplace_relation set stage = ?, since = ?, no_place = ?, words = ?, version = version + 1
                where workplace_id = ?""", step.stage(), step.on(), step.noPlace(), step.words(), workplace);
        rows.write(
                """
                insert into workplace_relation_step (id, workplace_id, before, action, stage, no_place, correction, words, moved_on, moved_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                workplace,
                step.before(),
                step.action(),
                step.stage(),
                step.noPlace(),
                step.correction(),
                step.words(),
                step.on(),
                step.by());
    }

    List<Step> steps(UUID workplace, int limit) {
        return rows.list(
                "select * from workplace_relation_step where workplace_id = ? order by line desc limit ?",
                row -> new Step(
                        RelationStage.valueOf(row.getString("before")),
                        RelationAction.valueOf(row.getString("action")),
                        RelationStage.valueOf(row.getString("stage")),
                        Rows.choice(row, "no_place", NoPlaceReason.class),
                        Rows.choice(row, "correction", CorrectionReason.class),
                        row.getString("words"),
                        Objects.requireNonNull(Rows.date(row, "moved_on")),
                        row.getObject("moved_by", UUID.class)),
                workplace,
                limit);
    }

    int contacts(UUID workplace) {
        return rows.first(
                        "select count(*)::int from employer_activity where workplace_id = ? and state = 'HELD'",
                        row -> row.getInt(1),
                        workplace)
                .orElse(0);
    }

    /** ACTIVE ones where nothing has happened after this day and nobody is placed: no contact, no place spoken of, no placement ended. */
    List<UUID> quietSince(LocalDate day, int limit) {
        return rows.list(
                """
                select r.workplace_id from workplace_relation r join workplace_standing s on s.workplace_id = r.workplace_id
                where r.stage = 'ACTIVE' and r.since <= ? and s.running = 0
                  and not exists (select from employer_activity a
                    where a.workplace_id = r.workplace_id and a.state = 'HELD' and a.day > ?)
                  and not exists (select from workplace_finish f where f.workplace_id = r.workplace_id and f.ended_on > ?)
                  and not exists (select from workplace_opening p where p.workplace_id = r.workplace_id and p.told_at >= ?)
                order by r.workplace_id limit ?""",
                row -> row.getObject(1, UUID.class),
                day,
                day,
                day,
                day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant(),
                limit);
    }
}
