package no.innpass.employer.board;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.innpass.employer.Light;
import no.innpass.employer.NextYear;
import no.innpass.employer.OutlookCourse;
import no.innpass.employer.activity.ActivityChannel;
import no.innpass.employer.activity.ActivityType;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Reads the lists of the board, each bounded, of some municipalities; inside the caller's transaction. */
@Singleton
class BoardRows {
    private static final String FIRM =
            "w.id as workplace_id, w.name, w.municipality_number, count(*) over ()::int as found";
    private static final String HERE = "w.municipality_number = any (?)";
    private static final String NEWEST_WORD = "select " + FIRM + """
            , o.course, o.next_year, o.how_many, (o.told_at at time zone 'Europe/Oslo')::date as told_on
            from workplace w
            cross join lateral (select * from workplace_outlook x where x.workplace_id = w.id order by x.told_at desc, x.line desc limit 1) o
            where w.municipality_number = any (?) and o.told_at >= ? and
            """;

    private final Rows rows;

    BoardRows(Rows rows) {
        this.rows = rows;
    }

    /** @param found how many there are, of which these are the first */
    record Part<T>(int found, List<T> rows) {}

    record Firm(UUID workplace, String name, @Nullable String municipality) {}

    record Signal(Firm firm, @Nullable Light before, Light colour, Instant at) {}

    record Word(
            Firm firm,
            @Nullable OutlookCourse course,
            @Nullable NextYear nextYear,
            @Nullable Integer howMany,
            LocalDate on) {}

    record Plan(UUID id, Firm firm, ActivityType type, ActivityChannel channel, LocalDate day, UUID staff, UUID unit) {}

    record Collision(Firm firm, Plan one, Plan other) {}

    private record Counted<T>(T row, int found) {}

    /** @param fades those that were green and are yellow or grey; else those that are green and were not */
    Part<Signal> signals(Collection<String> here, Instant since, boolean fades, int limit) {
        String turned = fades
                ? "m.before = 'GREEN' and l.colour in ('YELLOW', 'GREY')"
                : "l.colour = 'GREEN' and m.before is distinct from 'GREEN'";
        return part(
                """
                with moved as (
                  select c.workplace_id, (array_agg(c.before order by c.changed_at, c.line))[1] as before, max(c.changed_at) as at
                  from workplace_light_change c where c.changed_at >= ? group by c.workplace_id)
                select %s, m.before, l.colour, m.at
                from moved m join workplace_light l on l.workplace_id = m.workplace_id join workplace w on w.id = m.workplace_id
                where %s and %s order by m.at desc, w.id limit ?""".formatted(FIRM, HERE, turned),
                row -> new Signal(
                        firm(row),
                        Rows.choice(row, "before", Light.class),
                        Light.valueOf(row.getString("colour")),
                        Objects.requireNonNull(Rows.instant(row, "at"))),
                since,
                here,
                limit);
    }

    Part<Word> growing(Collection<String> here, Instant since, int limit) {
        return words(
                "(o.course = 'GROWING' or o.next_year = 'MORE_PEOPLE') and o.course is distinct from 'DOWNSIZING'",
                here,
                since,
                limit);
    }

    Part<Word> closing(Collection<String> here, Instant since, int limit) {
        return words(
                "(o.course = 'DOWNSIZING' or o.next_year = 'FEWER_PEOPLE') and o.course is distinct from 'GROWING'",
                here,
                since,
                limit);
    }

    /** One with an open place is counted by the place. */
    Part<Word> stated(Collection<String> here, Instant since, int limit) {
        return words(
                "o.recruits and not exists (select from workplace_opening p where p.workplace_id = w.id and p.open)",
                here,
                since,
                limit);
    }

    private Part<Word> words(String which, Collection<String> here, Instant since, int limit) {
        return part(
                NEWEST_WORD + which + " order by o.told_at desc, w.id limit ?",
                row -> new Word(
                        firm(row),
                        Rows.choice(row, "course", OutlookCourse.class),
                        Rows.choice(row, "next_year", NextYear.class),
                        Rows.number(row, "how_many"),
                        Objects.requireNonNull(Rows.date(row, "told_on"))),
                here,
                since,
                limit);
    }

    /** Both days included, the first day first. */
    Part<Plan> planned(Collection<String> here, LocalDate from, LocalDate until, int limit) {
        return part(
                "select " + FIRM + """
                , a.id, a.type, a.channel, a.day, a.staff_id, a.unit_id
                from employer_activity a join workplace w on w.id = a.workplace_id
                where a.state = 'PLANNED' and a.day between ? and ? and """ + " " + HERE + " order by a.day, w.name, a.id limit ?",
                row -> plan(row, firm(row), ""),
                from,
                until,
                here,
                limit);
    }

    /** Plans of different units from this day on, no more than so many days apart. */
    Part<Collision> collisions(Collection<String> here, LocalDate from, int days, int limit) {
        return part(
                "select " + FIRM + """
                , a.id, a.type, a.channel, a.day, a.staff_id, a.unit_id,
                  b.id as other_id, b.type as other_type, b.channel as other_channel, b.day as other_day, b.staff_id as other_staff_id,
                  b.unit_id as other_unit_id
                from employer_activity a
                join employer_activity b on b.workplace_id = a.workplace_id and b.state = 'PLANNED' and b.day >= ? and b.unit_id > a.unit_id
                  and abs(b.day - a.day) <= ?
                join workplace w on w.id = a.workplace_id
                where a.state = 'PLANNED' and a.day >= ? and """ + " " + HERE + " order by least(a.day, b.day), w.name, a.id, b.id limit ?",
                row -> new Collision(firm(row), plan(row, firm(row), ""), plan(row, firm(row), "other_")),
                from,
                days,
                from,
                here,
                limit);
    }

    /** Firms that somebody has been in contact with and nobody owns. */
    Part<Firm> withoutOwner(Collection<String> here, int limit) {
        return part(
                "select " + FIRM + " from workplace_relation g join workplace w on w.id = g.workplace_id"
                        + " where g.stage not in ('PROSPECT', 'LOST') and w.owner_id is null and " + HERE
                        + " order by g.since desc, w.id limit ?",
                BoardRows::firm,
                here,
                limit);
    }

    private <T> Part<T> part(String sql, Rows.Reader<T> reader, @Nullable Object... parameters) {
        List<Counted<T>> counted =
                rows.list(sql, row -> new Counted<>(reader.read(row), row.getInt("found")), parameters);
        List<T> found = new ArrayList<>();
        counted.forEach(one -> found.add(one.row()));
        return new Part<>(counted.isEmpty() ? 0 : counted.getFirst().found(), found);
    }

    private static Firm firm(ResultSet row) throws SQLException {
        return new Firm(
                row.getObject("workplace_id", UUID.class), row.getString("name"), row.getString("municipality_number"));
    }

    private static Plan plan(ResultSet row, Firm firm, String prefix) throws SQLException {
        return new Plan(
                row.getObject(prefix + "id", UUID.class),
                firm,
                ActivityType.valueOf(row.getString(prefix + "type")),
                ActivityChannel.valueOf(row.getString(prefix + "channel")),
                Objects.requireNonNull(Rows.date(row, prefix + "day")),
                row.getObject(prefix + "staff_id", UUID.class),
                row.getObject(prefix + "unit_id", UUID.class));
    }
}
