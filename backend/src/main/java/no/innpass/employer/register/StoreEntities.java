package no.innpass.employer.register;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.employer.EmployerClosed;
import no.innpass.employer.EmployerRegistered;
import no.innpass.employer.RegisterStanding;
import no.innpass.employer.Sector;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.OutboxEvent;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Brings legal bodies in by their number (EMP-01), in the caller's transaction. */
@Singleton
class StoreEntities {
    private final Rows rows;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessClock clock;

    StoreEntities(Rows rows, Outbox outbox, Ids ids, BusinessClock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is told of a body: here, or by the register. */
    private record Facts(String name, Sector sector) {
        Facts after(@Nullable Facts before, Facts now) {
            return new Facts(
                    before != null && name.equals(before.name) ? now.name : name,
                    before != null && sector == before.sector ? now.sector : sector);
        }
    }

    private record Known(
            UUID id,
            Facts facts,
            @Nullable Facts before,
            @Nullable RegisterStanding standing) {}

    /**
     * Adds, changes and flags.
     *
     * @param lines each number once
     * @param run the import
     * @param write false only counts
     */
    Counts store(Collection<EntityLine> lines, long run, boolean write) {
        Map<String, Known> known = known(lines);
        List<List<@Nullable Object>> employers = new ArrayList<>();
        List<List<@Nullable Object>> changes = new ArrayList<>();
        List<List<@Nullable Object>> told = new ArrayList<>();
        List<OutboxEvent> events = new ArrayList<>();
        long kept = 0;
        long closed = 0;
        for (EntityLine line : lines) {
            Facts now = new Facts(line.name(), line.sector());
            @Nullable Known held = known.get(line.number());
            UUID id = held == null ? ids.next() : held.id();
            if (held == null) {
                employers.add(Arrays.asList(id, line.number(), line.name(), line.sector(), clock.now()));
                events.add(new EmployerRegistered(id));
            } else {
                Facts after = held.facts().after(held.before(), now);
                if (!after.equals(held.facts())) {
                    changes.add(Arrays.asList(after.name(), after.sector(), id));
                }
                kept += after.equals(now) ? 0 : 1;
            }
            boolean ends =
                    line.standing() != RegisterStanding.ACTIVE && (held == null || held.standing() != line.standing());
            if (ends) {
                closed++;
                events.add(new EmployerClosed(id));
            }
            told.add(Arrays.asList(
                    id, line.name(), line.sector(), line.form(), line.parent(), line.standing(), line.since(), run));
        }
        if (write) {
            rows.writeColumns(
                    "insert into employer (id, organisation_number, name, sector, created_at, version) select u.*, 0 from unnest(%s) u",
                    List.of("uuid", "text", "text", "text", "timestamptz"), employers);
            rows.writeAll("update employer set name = ?, sector = ?, version = version + 1 where id = ?", changes);
            rows.writeColumns(
                    "insert into employer_register (employer_id, name, sector, form, parent_number, standing, since, seen_in)"
                            + " select * from unnest(%s) on conflict (employer_id) do update set (name, sector, form, parent_number,"
                            + " standing, since, seen_in) = (excluded.name, excluded.sector, excluded.form, excluded.parent_number,"
                            + " excluded.standing, excluded.since, excluded.seen_in)",
                    List.of("uuid", "text", "text", "text", "text", "text", "date", "int8"), told);
            outbox.appendAll(events);
        }
        return new Counts(0, employers.size(), changes.size(), kept, closed, 0, 0);
    }

    /** The file has them, although their lines could not be brought in. */
    void seen(Collection<String> numbers, long run) {
        rows.write(
                "update employer_register r set seen_in = ? from employer e where e.id = r.employer_id and e.organisation_number = any (?)",
                run,
                numbers);
    }

    /** Those that the register had and that are not in a whole file of it any more. */
    Counts flagGone(long run) {
        List<UUID> gone = rows.list("""
                update employer_register set standing = 'GONE', since = ? where seen_in <> ? and standing <> 'GONE' returning employer_id""", row -> row.getObject(1, UUID.class), clock.today(), run);
        outbox.appendAll(gone.stream().map(EmployerClosed::new).toList());
        return new Counts(0, 0, 0, 0, gone.size(), 0, 0);
    }

    private Map<String, Known> known(Collection<EntityLine> lines) {
        Map<String, Known> known = new HashMap<>();
        rows.list(
                        """
                select e.*, r.name as told_name, r.sector as told_sector, r.standing from employer e
                left join employer_register r on r.employer_id = e.id
                where e.organisation_number = any (?) order by e.id for update of e""",
                        row -> Map.entry(row.getString("organisation_number"), read(row)),
                        lines.stream().map(EntityLine::number).toList())
                .forEach(one -> known.put(one.getKey(), one.getValue()));
        return known;
    }

    private static Known read(ResultSet row) throws SQLException {
        @Nullable String told = row.getString("told_name");
        return new Known(
                row.getObject("id", UUID.class),
                new Facts(row.getString("name"), Sector.valueOf(row.getString("sector"))),
                told == null ? null : new Facts(told, Sector.valueOf(row.getString("told_sector"))),
                Rows.choice(row, "standing", RegisterStanding.class));
    }
}
