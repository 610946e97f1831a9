package no.innpass.employer;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Tables {@code workplace_light} and {@code workplace_light_change}, and the facts behind them. */
@Singleton
class LightRows {
    private static final int REQUEST_DAYS = 30;
    private static final int WINDOW_MONTHS = 24;
    private static final String FACTS = """
            select w.id, s.blocked_until is not null as blocked, s.cap_reached, s.running > 0 as occupied,
              d.last_day as do_not_contact, n.last_day as not_now,
              coalesce(o.course = 'DOWNSIZING', false) as downsizing,
              coalesce(o.next_year = 'MORE_PEOPLE', false) as more_people,
              coalesce(o.recruitment_trouble or o.order_book = 'FULL', false)
                or exists (select from workplace_note t where t.workplace_id = w.id and t.note = 'SHORT_OF_STAFF') as shortage,
              exists (select from workplace_finish f where f.workplace_id = w.id and f.hired and f.ended_on > ?) as hired,
              (select count(*) from workplace_request r where r.workplace_id = w.id and r.made_on > ?) as requests,
              greatest(
                (select max(p.confirmed_at) from workplace_opening p where p.workplace_id = w.id and p.open),
                case when o.recruits then o.told_at end) as confirmed,
              greatest(
                (select max(p.told_at) from workplace_opening p where p.workplace_id = w.id),
                o.told_at, d.told_at, n.told_at,
                greatest(
                  (select max(t.seen_on) from workplace_trait t where t.workplace_id = w.id),
                  (select max(i.seen_on) from workplace_inside i where i.workplace_id = w.id),
                  (select max(t.noted_on) from workplace_note t where t.workplace_id = w.id),
                  (select max(f.ended_on) from workplace_finish f where f.workplace_id = w.id),
                  (select max(a.day) from employer_activity a where a.workplace_id = w.id and a.state = 'HELD'),
                  (select max(b.felt_on) from workplace_bad_experience b where b.workplace_id = w.id),
                  case when s.declared is not null then s.asked_on end)::timestamp at time zone 'Europe/Oslo') as newest
            from workplace w join workplace_standing s on s.workplace_id = w.id
            left join lateral (select * from workplace_outlook x where x.workplace_id = w.id
              order by x.told_at desc, x.line desc limit 1) o on true
            left join lateral (select * from workplace_pause x where x.workplace_id = w.id and x.kind = 'DO_NOT_CONTACT'
              order by x.told_at desc, x.line desc limit 1) d on true
            left join lateral (select * from workplace_pause x where x.workplace_id = w.id and x.kind = 'NOT_NOW'
              order by x.told_at desc, x.line desc limit 1) n on true
            where w.id = any (?::uuid[]) order by w.id""";

    private final Rows rows;
    private final Ids ids;
    private final BusinessClock clock;

    LightRows(Rows rows, Ids ids, BusinessClock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /** A light as it is stored. */
    record Stored(
            UUID workplace,
            Light colour,
            List<LightReason> reasons,
            boolean askedOften,
            int points,
            @Nullable Instant newest,
            @Nullable Instant confirmed,
            Instant nextAt,
            Instant since) {}

    Map<UUID, LightFacts> facts(Collection<UUID> workplaces) {
        LocalDate today = clock.today();
        Map<UUID, LightFacts> facts = new HashMap<>();
        rows.list(
                        FACTS,
                        row -> Map.entry(row.getObject("id", UUID.class), read(row)),
                        today.minusMonths(WINDOW_MONTHS),
                        today.minusDays(REQUEST_DAYS),
                        workplaces)
                .forEach(one -> facts.put(one.getKey(), one.getValue()));
        return facts;
    }

    private static LightFacts read(ResultSet row) throws SQLException {
        return new LightFacts(
                row.getBoolean("blocked"),
                Rows.date(row, "do_not_contact"),
                Rows.date(row, "not_now"),
                row.getBoolean("cap_reached"),
                row.getBoolean("downsizing"),
                row.getBoolean("occupied"),
                Rows.instant(row, "newest"),
                Rows.instant(row, "confirmed"),
                row.getInt("requests"),
                row.getBoolean("more_people"),
                row.getBoolean("shortage"),
                row.getBoolean("hired"));
    }

    /** Workplaces whose light time may have changed; at most so many. */
    List<UUID> due(int limit) {
        return rows.list(
                "select workplace_id from workplace_light where next_at <= ? order by next_at limit ?",
                row -> row.getObject(1, UUID.class),
                clock.now(),
                limit);
    }

    /** Workplaces without a light, ascending from after an id; at most so many. */
    List<UUID> withoutAfter(UUID last, int limit) {
        return rows.list("""
                select w.id from workplace w where w.id > ? and not exists (select from workplace_light l where l.workplace_id = w.id)
                order by w.id limit ?""", row -> row.getObject(1, UUID.class), last, limit);
    }

    /**
     * Takes the lights of workplaces for this transaction: of two who compute, the later sees what the earlier wrote. Taken in the order of the
     * ids, so that two who take many never wait for each other.
     */
    void hold(Collection<UUID> workplaces) {
        rows.list(
                "select workplace_id from workplace_standing where workplace_id = any (?::uuid[]) order by workplace_id for update",
                row -> true,
                workplaces);
    }

    Optional<Stored> find(UUID workplace) {
        return Optional.ofNullable(all(List.of(workplace)).get(workplace));
    }

    Map<UUID, Stored> all(Collection<UUID> workplaces) {
        Map<UUID, Stored> lights = new HashMap<>();
        if (!workplaces.isEmpty()) {
            rows.list(
                            "select * from workplace_light where workplace_id = any (?::uuid[])",
                            LightRows::stored,
                            workplaces)
                    .forEach(light -> lights.put(light.workplace(), light));
        }
        return lights;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getObject("workplace_id", UUID.class),
                Light.valueOf(row.getString("colour")),
                Rows.choices(row, "reasons", LightReason.class),
                row.getBoolean("asked_often"),
                row.getInt("points"),
                Rows.instant(row, "newest_at"),
                Rows.instant(row, "confirmed_at"),
                moment(row, "next_at"),
                moment(row, "since"));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Rows.instant(row, column));
    }

    /**
     * A light as it is now.
     *
     * @param before colour until now; absent for the first
     * @param since when it took its colour
     */
    record Computed(
            UUID workplace,
            LightFacts facts,
            LightRule.Verdict verdict,
            @Nullable Light before,
            Instant since) {

        boolean anotherColour() {
            return before != verdict.colour();
        }

        /** As PostgreSQL writes an array of words. */
        private String reasons() {
            return verdict.reasons().stream().map(Enum::name).collect(Collectors.joining(",", "{", "}"));
        }
    }

    void put(List<Computed> lights) {
        rows.writeColumns(
                """
                insert into workplace_light (workplace_id, colour, reasons, asked_often, points, newest_at, confirmed_at, next_at, since)
                select workplace_id, colour, reasons::text[], asked_often, points, newest_at, confirmed_at, next_at, since from unnest(%s)
                  as u (workplace_id, colour, reasons, asked_often, points, newest_at, confirmed_at, next_at, since)
                on conflict (workplace_id) do update set (colour, reasons, asked_often, points, newest_at, confirmed_at, next_at, since) =
                  (excluded.colour, excluded.reasons, excluded.asked_often, excluded.points, excluded.newest_at, excluded.confirmed_at,
                  excluded.next_at, excluded.since)""",
                List.of(
                        "uuid",
                        "text",
                        "text",
                        "bool",
                        "int4",
                        "timestamptz",
                        "timestamptz",
                        "timestamptz",
                        "timestamptz"),
                lights.stream()
                        .map(light -> Arrays.<@Nullable Object>asList(
                                light.workplace(),
                                light.verdict().colour(),
                                light.reasons(),
                                light.verdict().askedOften(),
                                light.verdict().points(),
                                light.facts().newest(),
                                light.facts().confirmed(),
                                light.verdict().nextAt(),
                                light.since()))
                        .toList());
    }

    void changed(List<Computed> lights) {
        Instant now = clock.now();
        rows.writeColumns(
                """
                insert into workplace_light_change (id, workplace_id, before, colour, reasons, newest_at, confirmed_at, changed_at)
                select id, workplace_id, before, colour, reasons::text[], newest_at, confirmed_at, changed_at from unnest(%s)
                  as u (id, workplace_id, before, colour, reasons, newest_at, confirmed_at, changed_at)""",
                List.of("uuid", "uuid", "text", "text", "text", "timestamptz", "timestamptz", "timestamptz"),
                lights.stream()
                        .map(light -> Arrays.<@Nullable Object>asList(
                                ids.next(),
                                light.workplace(),
                                light.before(),
                                light.verdict().colour(),
                                light.reasons(),
                                light.facts().newest(),
                                light.facts().confirmed(),
                                now))
                        .toList());
    }

    /** The newest first. */
    List<LightView.Change> history(UUID workplace, int limit) {
        return rows.list(
                "select * from workplace_light_change where workplace_id = ? order by changed_at desc, line desc limit ?",
                row -> new LightView.Change(
                        Rows.choice(row, "before", Light.class),
                        Light.valueOf(row.getString("colour")),
                        Rows.choices(row, "reasons", LightReason.class),
                        Rows.instant(row, "newest_at"),
                        Rows.instant(row, "confirmed_at"),
                        moment(row, "changed_at")),
                workplace,
                limit);
    }
}
