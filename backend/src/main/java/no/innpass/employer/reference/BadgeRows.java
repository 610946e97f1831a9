package no.innpass.employer.reference;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.employer.Industry;
import no.innpass.platform.database.Conditions;
import no.innpass.platform.database.Rows;
import no.innpass.platform.web.Cursor;
import org.jspecify.annotations.Nullable;

/** Table {@code reference_employer} and what the criteria are counted of; inside the caller's transaction. */
@Singleton
class BadgeRows {
    private final Rows rows;

    BadgeRows(Rows rows) {
        this.rows = rows;
    }

    Optional<Badge> find(UUID workplace) {
        return rows.first("select * from reference_employer where workplace_id = ?", BadgeRows::read, workplace);
    }

    Optional<Badge> lock(UUID workplace) {
        return rows.first(
                "select * from reference_employer where workplace_id = ? for update", BadgeRows::read, workplace);
    }

    /** Those that were last counted before this day, whom nobody else counts now. */
    List<Badge> due(LocalDate today, int limit) {
        return rows.list("""
                select * from reference_employer where state <> 'LEFT' and checked_on < ?
                order by checked_on, workplace_id limit ? for update skip locked""", BadgeRows::read, today, limit);
    }

    void put(
            UUID workplace,
            ReferenceState state,
            LocalDate since,
            @Nullable LocalDate noticeUntil,
            Set<ReferenceCriterion> unmet,
            LocalDate today) {
        rows.write(
                """
                insert into reference_employer (workplace_id, state, since, notice_until, unmet, checked_on)
                values (?, ?, ?, ?, string_to_array(?, ','), ?)
                on conflict (workplace_id) do update set state = excluded.state, since = excluded.since, notice_until = excluded.notice_until,
                  unmet = excluded.unmet, checked_on = excluded.checked_on, version = reference_employer.version
                    + (reference_employer.state <> excluded.state)::int""",
                workplace,
                state,
                since,
                noticeUntil,
                unmet.stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
                today);
    }

    /** For each workplace what happened there; one that does not exist is left out. */
    Map<UUID, ReferenceFacts> facts(Collection<UUID> workplaces, LocalDate since, LocalDate today) {
        Map<UUID, ReferenceFacts> facts = new HashMap<>();
        rows.list(
                        """
                        select s.workplace_id,
                          (select count(*) from workplace_finish f where f.workplace_id = s.workplace_id and (f.hired or f.network_hire) and f.ended_on >= ?)
                            + (select count(*) from network_introduction i where i.introducer_id = s.workplace_id and i.hired_on >= ?) as hired,
                          (select count(*) from workplace_finish f where f.workplace_id = s.workplace_id and f.ended_on >= ?) as completed,
                          (select max(a.day) from employer_activity a where a.workplace_id = s.workplace_id and a.state = 'HELD' and a.day <= ?) as spoken_on,
                          coalesce(s.blocked_until >= ?, false) as blocked, coalesce(s.unhired > s.no_hire_cap, false) as cap_passed
                        from workplace_standing s where s.workplace_id = any (?::uuid[])""",
                        row -> Map.entry(
                                row.getObject("workplace_id", UUID.class),
                                new ReferenceFacts(
                                        row.getInt("hired"),
                                        row.getInt("completed"),
                                        Rows.date(row, "spoken_on"),
                                        row.getBoolean("blocked"),
                                        row.getBoolean("cap_passed"))),
                        since,
                        since,
                        since,
                        today,
                        today,
                        workplaces)
                .forEach(one -> facts.put(one.getKey(), one.getValue()));
        return facts;
    }

    /** A reference employer in the list. @param municipality number */
    record Shown(
            UUID workplace,
            String name,
            @Nullable String municipality,
            @Nullable Industry industry,
            LocalDate since) {}

    /** Those that have the badge and are not closed, by name. */
    List<Shown> shown(ReferenceFilter filter, @Nullable Cursor from) {
        Conditions such = new Conditions()
                .and("r.state in ('AWARDED', 'NOTICE')")
                .and(
                        "not exists (select from workplace_register g where g.workplace_id = w.id and g.closed_on is not null)");
        if (filter.county() != null) {
            such.and("left(w.municipality_number, 2) = ?", filter.county());
        }
        if (filter.municipality() != null) {
            such.and("w.municipality_number = ?", filter.municipality());
        }
        if (filter.industry() != null) {
            such.and("w.industry = ?", filter.industry().name());
        }
        if (Boolean.TRUE.equals(filter.stories())) {
            such.and("exists (select from reference_story s where s.workplace_id = w.id and s.state = 'APPROVED')");
        }
        if (from != null) {
            such.and("(w.name, w.id) > (?, ?::uuid)", from.keys().toArray());
        }
        return rows.list(
                """
                select w.id, w.name, w.municipality_number, w.industry, r.since
                from reference_employer r join workplace w on w.id = r.workplace_id""" + such.where() + " order by w.name, w.id limit ?",
                row -> new Shown(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("municipality_number"),
                        Rows.choice(row, "industry", Industry.class),
                        Objects.requireNonNull(Rows.date(row, "since"))),
                such.with(filter.rows() + 1));
    }

    private static Badge read(ResultSet row) throws SQLException {
        List<String> unmet =
                new ArrayList<>(Arrays.asList((String[]) row.getArray("unmet").getArray()));
        return new Badge(
                row.getObject("workplace_id", UUID.class),
                ReferenceState.valueOf(row.getString("state")),
                Objects.requireNonNull(Rows.date(row, "since")),
                Rows.date(row, "notice_until"),
                unmet.stream().map(ReferenceCriterion::valueOf).collect(Collectors.toSet()),
                Objects.requireNonNull(Rows.date(row, "checked_on")),
                row.getLong("version"));
    }
}
