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
import no.innpass.employer.SizeBand;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Table {@code employer_activity}. */
@Singleton
class ActivityRows {
    private final Rows rows;

    ActivityRows(Rows rows) {
        this.rows = rows;
    }

    Optional<Activity> find(UUID id) {
        return rows.first("select * from employer_activity where id = ?", ActivityRows::read, id);
    }

    /** Takes the row until the transaction ends. */
    Optional<Activity> lock(UUID id) {
        return rows.first("select * from employer_activity where id = ? for update", ActivityRows::read, id);
    }

    /** The newest day first, from after the given row; of one day the later written first. */
    List<Activity> log(UUID workplace, @Nullable LocalDate day, @Nullable UUID after, int limit) {
        return day == null
                ? rows.list(
                        "select * from employer_activity where workplace_id = ? order by day desc, id desc limit ?",
                        ActivityRows::read,
                        workplace,
                        limit)
                : rows.list(
                        "select * from employer_activity where workplace_id = ? and (day, id) < (?, ?)"
                                + " order by day desc, id desc limit ?",
                        ActivityRows::read,
                        workplace,
                        day,
                        after,
                        limit);
    }

    Optional<Activity> lastHeld(UUID workplace) {
        return rows.first(
                "select * from employer_activity where workplace_id = ? and state = 'HELD' order by day desc, id desc limit 1",
                ActivityRows::read,
                workplace);
    }

    /** From a day on, the first day first. */
    List<Activity> planned(UUID workplace, LocalDate from) {
        return rows.list(
                "select * from employer_activity where workplace_id = ? and state = 'PLANNED' and day >= ? order by day, id",
                ActivityRows::read,
                workplace,
                from);
    }

    /** What these people have planned and not held, the first day first. */
    List<OwnActivityView> plannedBy(Collection<UUID> people, LocalDate today, int limit) {
        return rows.list(
                """
                select a.id, a.workplace_id, w.name, a.type, a.channel, a.day from employer_activity a
                join workplace w on w.id = a.workplace_id
                where a.staff_id = any (?::uuid[]) and a.state = 'PLANNED' order by a.day, a.id limit ?""",
                row -> {
                    LocalDate day = Objects.requireNonNull(Rows.date(row, "day"));
                    return new OwnActivityView(
                            row.getObject("id", UUID.class),
                            row.getObject("workplace_id", UUID.class),
                            row.getString("name"),
                            type(row),
                            ActivityChannel.valueOf(row.getString("channel")),
                            day,
                            day.isBefore(today));
                },
                people,
                limit);
    }

    /** Nobody else agrees on a visitor there before this transaction ends. */
    void hold(UUID workplace) {
        rows.list("select 1 from workplace where id = ? for no key update", row -> true, workplace);
    }

    void insert(Activity one, Instant at) {
        rows.write(
                """
                insert into employer_activity (id, workplace_id, state, type, channel, day, staff_id, unit_id, contact_id, topic, result, next_step,
                  next_on, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                one.id(),
                one.workplaceId(),
                one.state(),
                one.type(),
                one.channel(),
                one.day(),
                one.staffId(),
                one.unitId(),
                one.contactId(),
                one.topic(),
                one.result(),
                one.nextStep(),
                one.nextOn(),
                at);
    }

    /** Whoever logged it stays. */
    void update(UUID id, ActivityRequest told, Instant at) {
        rows.write(
                """
                update employer_activity set state = ?, type = ?, channel = ?, day = ?, contact_id = ?, topic = ?, result = ?, next_step = ?,
                  next_on = ?, written_at = ?, version = version + 1 where id = ?""",
                told.state(),
                told.type(),
                told.channel(),
                told.day(),
                told.contactId(),
                told.topic(),
                told.result(),
                told.nextStep(),
                told.nextOn(),
                at,
                id);
    }

    void cover(UUID plan, UUID by, Instant at) {
        rows.write(
                "update employer_activity set state = 'COVERED', covered_by = ?, written_at = ?, version = version + 1 where id = ?",
                by,
                at,
                plan);
    }

    /** The visit that stood for them is off: they are plans again. */
    void uncover(UUID by, Instant at) {
        rows.write("""
                update employer_activity set state = 'PLANNED', covered_by = null, written_at = ?, version = version + 1
                where covered_by = ?""", at, by);
    }

    /** Contacts held in these days, both included; the smallest size first, an unknown size last. */
    List<ActivityCountView> counts(LocalDate from, LocalDate to) {
        return rows.list(
                """
                select w.size_band, a.type, count(*)::int, count(distinct a.workplace_id)::int
                from employer_activity a join workplace w on w.id = a.workplace_id
                where a.state = 'HELD' and a.day between ? and ?
                group by w.size_band, a.type
                order by array_position(array['S1_4', 'S5_19', 'S20_49', 'S50_PLUS'], w.size_band) nulls last, a.type""",
                row -> new ActivityCountView(
                        Rows.choice(row, "size_band", SizeBand.class), type(row), row.getInt(3), row.getInt(4)),
                from,
                to);
    }

    private static ActivityType type(ResultSet row) throws SQLException {
        return ActivityType.valueOf(row.getString("type"));
    }

    private static Activity read(ResultSet row) throws SQLException {
        return new Activity(
                row.getObject("id", UUID.class),
                row.getObject("workplace_id", UUID.class),
                ActivityState.valueOf(row.getString("state")),
                type(row),
                ActivityChannel.valueOf(row.getString("channel")),
                Objects.requireNonNull(Rows.date(row, "day")),
                row.getObject("staff_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("contact_id", UUID.class),
                row.getString("topic"),
                row.getString("result"),
                row.getString("next_step"),
                Rows.date(row, "next_on"),
                row.getObject("covered_by", UUID.class),
                row.getLong("version"));
    }
}
