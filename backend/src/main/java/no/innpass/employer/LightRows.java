package no.innpass.employer;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
import org.jspecify.annotations.Nullable;

/** Tables {@code workplace_light} and {@code workplace_light_change}. */
@Singleton
class LightRows {
    private final Rows rows;
    private final BusinessClock clock;

    LightRows(Rows rows, BusinessClock clock) {
        this.rows = rows;
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
            Instant since) {}

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

        private String reasons() {
            return written(verdict.reasons());
        }
    }

    /** As PostgreSQL writes an array of words. */
    static String written(List<LightReason> reasons) {
        return reasons.stream().map(Enum::name).collect(Collectors.joining(",", "{", "}"));
    }

    void put(List<Computed> lights) {
        rows.writeColumns(
                """
                insert into workplace_light (workplace_id, colour, reasons, asked_often, points, newest_at, confirmed_at, since)
                select workplace_id, colour, reasons::text[], asked_often, points, newest_at, confirmed_at, since from unnest(%s)
                  as u (workplace_id, colour, reasons, asked_often, points, newest_at, confirmed_at, since)
                on conflict (workplace_id) do update set (colour, reasons, asked_often, points, newest_at, confirmed_at, since) =
                  (excluded.colour, excluded.reasons, excluded.asked_often, excluded.points, excluded.newest_at, excluded.confirmed_at,
                  excluded.since)""",
                List.of("uuid", "text", "text", "bool", "int4", "timestamptz", "timestamptz", "timestamptz"),
                lights.stream()
                        .map(light -> Arrays.<@Nullable Object>asList(
                                light.workplace(),
                                light.verdict().colour(),
                                light.reasons(),
                                light.verdict().askedOften(),
                                light.verdict().points(),
                                light.facts().newest(),
                                light.facts().confirmed(),
                                light.since()))
                        .toList());
    }

    /** Lights that are stored already; what they are computed from is as it was. */
    void turn(List<Computed> lights) {
        rows.writeColumns(
                """
                update workplace_light l set (colour, reasons, asked_often, points, since) =
                  (u.colour, u.reasons::text[], u.asked_often, u.points, u.since)
                from unnest(%s) as u (workplace_id, colour, reasons, asked_often, points, since) where l.workplace_id = u.workplace_id""",
                List.of("uuid", "text", "text", "bool", "int4", "timestamptz"),
                lights.stream()
                        .map(light -> Arrays.<@Nullable Object>asList(
                                light.workplace(),
                                light.verdict().colour(),
                                light.reasons(),
                                light.verdict().askedOften(),
                                light.verdict().points(),
                                light.since()))
                        .toList());
    }

    /** A line of the history for each. */
    void changed(List<Computed> lights) {
        Instant now = clock.now();
        rows.writeColumns(
                """
                insert into workplace_light_change (workplace_id, before, colour, reasons, newest_at, confirmed_at, changed_at)
                select workplace_id, before, colour, reasons::text[], newest_at, confirmed_at, changed_at from unnest(%s)
                  as u (workplace_id, before, colour, reasons, newest_at, confirmed_at, changed_at)""",
                List.of("uuid", "text", "text", "text", "timestamptz", "timestamptz", "timestamptz"),
                lights.stream()
                        .map(light -> Arrays.<@Nullable Object>asList(
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
