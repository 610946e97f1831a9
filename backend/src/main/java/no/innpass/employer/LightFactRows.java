package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * The facts behind lights: as the tables tell them, and as they are kept in {@code workplace_light_facts}. Whoever writes a light has the row of its
 * facts locked, or the standing of a workplace that has none yet.
 */
@Singleton
class LightFactRows {
    private static final String TOLD = """
            select w.id as workplace_id, s.blocked_until is not null as blocked, s.cap_reached as capacity_full, s.running > 0 as occupied,
              d.last_day as do_not_contact, n.last_day as not_now,
              coalesce(o.course = 'DOWNSIZING', false) as downsizing,
              coalesce(o.next_year = 'MORE_PEOPLE', false) as more_people,
              coalesce(o.recruitment_trouble or o.order_book = 'FULL', false)
                or exists (select from workplace_note t where t.workplace_id = w.id and t.note = 'SHORT_OF_STAFF') as shortage,
              (select max(f.ended_on) from workplace_finish f where f.workplace_id = w.id and f.hired) as hired_on,
              (select string_agg(r.made_on::text, ',' order by r.made_on) from workplace_request r
                where r.workplace_id = w.id and r.made_on > ?) as requests,
              greatest(
                (select max(p.confirmed_at) from workplace_opening p where p.workplace_id = w.id and p.open),
                case when o.recruits then o.told_at end) as confirmed_at,
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
                  case when s.declared is not null then s.asked_on end)::timestamp at time zone 'Europe/Oslo') as newest_at
            from workplace w join workplace_standing s on s.workplace_id = w.id
            left join lateral (select * from workplace_outlook x where x.workplace_id = w.id
              order by x.told_at desc, x.line desc limit 1) o on true
            left join lateral (select * from workplace_pause x where x.workplace_id = w.id and x.kind = 'DO_NOT_CONTACT'
              order by x.told_at desc, x.line desc limit 1) d on true
            left join lateral (select * from workplace_pause x where x.workplace_id = w.id and x.kind = 'NOT_NOW'
              order by x.told_at desc, x.line desc limit 1) n on true
            where w.id = any (?::uuid[]) order by w.id""";
    private static final String KEPT = """
            select f.workplace_id, f.blocked, f.do_not_contact, f.not_now, f.capacity_full, f.downsizing, f.occupied, f.newest_at, f.confirmed_at,
              array_to_string(f.requests, ',') as requests, f.more_people, f.shortage, f.hired_on, f.counts_on, f.next_at,
              l.colour, l.reasons::text as reasons, l.asked_often, l.points, l.since
            from workplace_light_facts f join workplace_light l on l.workplace_id = f.workplace_id
            """;

    private final Rows rows;
    private final BusinessClock clock;

    LightFactRows(Rows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Facts as they are to be kept.
     *
     * @param countsOn when time changes the count of OVS-03
     * @param nextAt when time may change anything: {@link #next(LightRule.Verdict, LocalDate)}
     */
    record Packed(
            UUID workplace,
            LightFacts facts,
            @Nullable LocalDate countsOn,
            @Nullable Instant nextAt) {}

    /**
     * Facts as they were kept, with the light that was computed from them.
     *
     * @param countsOn when time changes the count of OVS-03
     * @param reasons as PostgreSQL writes an array of words
     */
    record Kept(
            UUID workplace,
            LightFacts facts,
            @Nullable LocalDate countsOn,
            @Nullable Instant nextAt,
            Light colour,
            String reasons,
            boolean askedOften,
            int points,
            Instant since) {

        boolean isOf(LightRule.Verdict verdict) {
            return colour == verdict.colour()
                    && askedOften == verdict.askedOften()
                    && points == verdict.points()
                    && reasons.equals(LightRows.written(verdict.reasons()));
        }
    }

    /** When time may change the light or the count of OVS-03; absent where only an event can. */
    static @Nullable Instant next(LightRule.Verdict verdict, @Nullable LocalDate countsOn) {
        if (countsOn == null) {
            return verdict.nextAt();
        }
        Instant counts = countsOn.atStartOfDay(BusinessClock.ZONE).toInstant();
        return verdict.nextAt() != null && verdict.nextAt().isBefore(counts) ? verdict.nextAt() : counts;
    }

    /**
     * Takes the lights of workplaces for this transaction: of two who compute, the later sees what the earlier wrote. Taken in the order of the
     * ids, so that two who take many never wait for each other; first the standing, which is there before there are any facts.
     */
    void hold(Collection<UUID> workplaces) {
        rows.list(
                "select 1 from workplace_standing where workplace_id = any (?::uuid[]) order by workplace_id for update",
                row -> true,
                workplaces);
        rows.list(
                "select 1 from workplace_light_facts where workplace_id = any (?::uuid[]) order by workplace_id for update",
                row -> true,
                workplaces);
    }

    /** As the tables tell them now. */
    Map<UUID, LightFacts> told(Collection<UUID> workplaces) {
        Map<UUID, LightFacts> facts = new HashMap<>();
        rows.list(
                        TOLD,
                        row -> Map.entry(row.getObject("workplace_id", UUID.class), read(row)),
                        clock.today().minusDays(LightRule.REQUEST_DAYS),
                        workplaces)
                .forEach(one -> facts.put(one.getKey(), one.getValue()));
        return facts;
    }

    private static LightFacts read(ResultSet row) throws SQLException {
        return new LightFacts(
                row.getBoolean("blocked"),
                Rows.date(row, "do_not_contact"),
                Rows.date(row, "not_now"),
                row.getBoolean("capacity_full"),
                row.getBoolean("downsizing"),
                row.getBoolean("occupied"),
                Rows.instant(row, "newest_at"),
                Rows.instant(row, "confirmed_at"),
                days(row.getString("requests")),
                row.getBoolean("more_people"),
                row.getBoolean("shortage"),
                Rows.date(row, "hired_on"));
    }

    private static List<LocalDate> days(@Nullable String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(",")).map(LocalDate::parse).toList();
    }

    /** Locked for this transaction; a row that somebody else has is left to them. At most so many whose light time may have changed. */
    List<Kept> due(int limit) {
        return rows.list(KEPT + """
                where f.next_at <= ? and (f.counts_on is null or f.counts_on > ?) order by f.next_at limit ?
                for no key update of f skip locked""", LightFactRows::kept, clock.now(), clock.today(), limit);
    }

    /** Locked for this transaction, ascending from after an id and up to another; at most so many. */
    List<Kept> between(UUID after, UUID upTo, int limit) {
        return rows.list(KEPT + """
                where f.workplace_id > ? and f.workplace_id <= ? order by f.workplace_id limit ?
                for no key update of f""", LightFactRows::kept, after, upTo, limit);
    }

    /** About as many lie before it as after it; absent where there are none at all. */
    @Transactional
    Optional<UUID> middle() {
        return ids("""
                select workplace_id from workplace_light_facts order by workplace_id
                offset (select count(*) / 2 from workplace_light_facts) limit 1""").stream().findFirst();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("workplace_id", UUID.class),
                read(row),
                Rows.date(row, "counts_on"),
                Rows.instant(row, "next_at"),
                Light.valueOf(row.getString("colour")),
                row.getString("reasons"),
                row.getBoolean("asked_often"),
                row.getInt("points"),
                LightRows.moment(row, "since"));
    }

    /** Workplaces whose count of OVS-03 time has changed; at most so many. */
    @Transactional
    List<UUID> countsDue(int limit) {
        return ids(
                "select workplace_id from workplace_light_facts where next_at <= ? and counts_on <= ? limit ?",
                clock.now(),
                clock.today(),
                limit);
    }

    /**
     * Workplaces of which no facts are kept yet, ascending from after an id; at most so many. Asked row by row: a join is planned by statistics, which are
     * furthest from the truth when many are new.
     */
    @Transactional
    List<UUID> withoutAfter(UUID last, int limit) {
        return ids("""
                select w.id from workplace w
                where w.id > ? and (select f.workplace_id from workplace_light_facts f where f.workplace_id = w.id) is null
                order by w.id limit ?""", last, limit);
    }

    /** All workplaces, ascending from after an id; at most so many. */
    @Transactional
    List<UUID> allAfter(UUID last, int limit) {
        return ids("select id from workplace where id > ? order by id limit ?", last, limit);
    }

    private List<UUID> ids(String sql, @Nullable Object... parameters) {
        return rows.list(sql, row -> row.getObject(1, UUID.class), parameters);
    }

    void keep(List<Packed> packed) {
        rows.writeColumns(
                """
                insert into workplace_light_facts (workplace_id, blocked, do_not_contact, not_now, capacity_full, downsizing, occupied, newest_at,
                  confirmed_at, requests, more_people, shortage, hired_on, counts_on, next_at)
                select workplace_id, blocked, do_not_contact, not_now, capacity_full, downsizing, occupied, newest_at,
                  confirmed_at, requests::date[], more_people, shortage, hired_on, counts_on, next_at from unnest(%s)
                  as u (workplace_id, blocked, do_not_contact, not_now, capacity_full, downsizing, occupied, newest_at,
                  confirmed_at, requests, more_people, shortage, hired_on, counts_on, next_at)
                on conflict (workplace_id) do update set (blocked, do_not_contact, not_now, capacity_full, downsizing, occupied, newest_at,
                  confirmed_at, requests, more_people, shortage, hired_on, counts_on, next_at) =
                  (excluded.blocked, excluded.do_not_contact, excluded.not_now, excluded.capacity_full, excluded.downsizing, excluded.occupied,
                  excluded.newest_at, excluded.confirmed_at, excluded.requests, excluded.more_people, excluded.shortage, excluded.hired_on,
                  excluded.counts_on, excluded.next_at)""",
                List.of(
                        "uuid",
                        "bool",
                        "date",
                        "date",
                        "bool",
                        "bool",
                        "bool",
                        "timestamptz",
                        "timestamptz",
                        "text",
                        "bool",
                        "bool",
                        "date",
                        "date",
                        "timestamptz"),
                packed.stream().map(LightFactRows::cells).toList());
    }

    private static List<@Nullable Object> cells(Packed packed) {
        LightFacts facts = packed.facts();
        return Arrays.<@Nullable Object>asList(
                packed.workplace(),
                facts.blocked(),
                facts.doNotContact(),
                facts.notNow(),
                facts.capacityFull(),
                facts.downsizing(),
                facts.occupied(),
                facts.newest(),
                facts.confirmed(),
                facts.requests().isEmpty()
                        ? null
                        : facts.requests().stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}")),
                facts.morePeople(),
                facts.shortage(),
                facts.hired(),
                packed.countsOn(),
                packed.nextAt());
    }

    /** When time may change something next, of facts that this transaction has locked. */
    void next(Map<UUID, Optional<Instant>> moments) {
        rows.writeColumns(
                """
                update workplace_light_facts f set next_at = u.next_at
                from unnest(%s) as u (workplace_id, next_at) where f.workplace_id = u.workplace_id""",
                List.of("uuid", "timestamptz"),
                moments.entrySet().stream()
                        .map(one -> Arrays.<@Nullable Object>asList(
                                one.getKey(), one.getValue().orElse(null)))
                        .toList());
    }
}
