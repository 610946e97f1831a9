package no.innpass.employer.register;

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
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import no.innpass.employer.Industry;
import no.innpass.employer.Sector;
import no.innpass.employer.SizeBand;
import no.innpass.employer.Surroundings;
import no.innpass.employer.WorkplaceAdded;
import no.innpass.employer.WorkplaceChanged;
import no.innpass.employer.WorkplaceClosed;
import no.innpass.employer.Workplaces;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.OutboxEvent;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Brings units in by their number (EMP-01, INTG-09), in the caller's transaction. A workplace that has an owner keeps all of its facts. */
@Singleton
class StoreUnits {
    private final Rows rows;
    private final Workplaces workplaces;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessClock clock;

    StoreUnits(Rows rows, Workplaces workplaces, Outbox outbox, Ids ids, BusinessClock clock) {
        this.rows = rows;
        this.workplaces = workplaces;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    private record Parent(UUID id, Sector sector) {}

    private record Known(
            UUID id,
            UnitFacts facts,
            @Nullable UnitFacts before,
            boolean owned,
            boolean brought,
            @Nullable LocalDate closedOn) {

        UnitFacts after(UnitFacts now) {
            return owned ? facts : facts.after(before, now);
        }
    }

    /** What a batch writes. */
    private static final class Batch {
        private final List<List<@Nullable Object>> added = new ArrayList<>();
        private final List<List<@Nullable Object>> standings = new ArrayList<>();
        private final List<List<@Nullable Object>> changed = new ArrayList<>();
        private final List<List<@Nullable Object>> caps = new ArrayList<>();
        private final List<List<@Nullable Object>> told = new ArrayList<>();
        private final List<OutboxEvent> events = new ArrayList<>();
        private final IntUnaryOperator capOf;
        private long kept;
        private long closed;
        private long passedOver;

        Batch(IntUnaryOperator capOf) {
            this.capOf = capOf;
        }

        @Nullable Integer cap(UnitFacts.Size size) {
            return size.employees() == null ? null : capOf.applyAsInt(size.employees());
        }
    }

    /**
     * Adds, changes and flags.
     *
     * @param lines each number once
     * @param run the import
     * @param write false only counts
     */
    Counts store(Collection<UnitLine> lines, long run, boolean write, Faults faults) {
        Map<String, Parent> parents = parents(lines);
        Map<String, Known> known = known(lines);
        Batch batch = new Batch(workplaces.caps());
        for (UnitLine line : lines) {
            @Nullable Parent parent = parents.get(line.parent());
            if (parent == null) {
                faults.refuse(line.row(), "overordnetEnhet", "UNKNOWN", "a body that is known: import enheter first");
            } else {
                take(line, parent, known.get(line.number()), run, batch);
            }
        }
        if (write) {
            write(batch);
        }
        return new Counts(0, batch.added.size(), batch.changed.size(), batch.kept, batch.closed, batch.passedOver, 0);
    }

    private void take(UnitLine line, Parent parent, @Nullable Known held, long run, Batch batch) {
        UnitFacts now = new UnitFacts(
                parent.id(),
                line.name(),
                parent.sector(),
                line.industry(),
                new UnitFacts.Size(line.employees(), line.band()),
                new UnitFacts.Where(line.municipality(), line.postCode(), line.area()));
        boolean isClosed = line.closedOn() != null && !line.closedOn().isAfter(clock.today());
        if (held == null && isClosed) {
            batch.passedOver++;
            return;
        }
        UUID id = held == null ? ids.next() : held.id();
        if (held == null) {
            add(id, line.number(), now, batch);
        } else {
            change(held, held.after(now), now, batch);
        }
        if (isClosed && held != null && held.closedOn() == null) {
            batch.closed++;
            batch.events.add(new WorkplaceClosed(id));
        }
        batch.told.add(told(
                id,
                now,
                line.industryCode(),
                line.address(),
                isClosed ? line.closedOn() : null,
                held == null || held.brought(),
                run));
    }

    private void add(UUID id, String number, UnitFacts facts, Batch batch) {
        batch.added.add(Arrays.asList(
                id,
                facts.employer(),
                number,
                facts.name(),
                facts.sector(),
                Surroundings.ORDINARY,
                facts.industry(),
                facts.size().employees(),
                facts.size().band(),
                facts.where().municipality(),
                facts.where().postCode(),
                facts.where().area(),
                clock.now()));
        batch.standings.add(Arrays.asList(id, batch.cap(facts.size())));
        batch.events.add(new WorkplaceAdded(id));
    }

    private void change(Known held, UnitFacts after, UnitFacts now, Batch batch) {
        if (!after.equals(held.facts())) {
            batch.changed.add(Arrays.asList(
                    after.employer(),
                    after.name(),
                    after.sector(),
                    after.industry(),
                    after.size().employees(),
                    after.size().band(),
                    after.where().municipality(),
                    after.where().postCode(),
                    after.where().area(),
                    held.id()));
            batch.caps.add(Arrays.asList(batch.cap(after.size()), held.id()));
            batch.events.add(new WorkplaceChanged(held.id()));
        }
        batch.kept += after.equals(now) ? 0 : 1;
    }

    private static List<@Nullable Object> told(
            UUID id,
            UnitFacts now,
            @Nullable String code,
            @Nullable String address,
            @Nullable LocalDate closedOn,
            boolean brought,
            long run) {
        return Arrays.asList(
                id,
                now.employer(),
                now.name(),
                now.sector(),
                now.industry(),
                now.size().employees(),
                now.size().band(),
                now.where().municipality(),
                now.where().postCode(),
                now.where().area(),
                code,
                address,
                closedOn,
                brought,
                run);
    }

    private void write(Batch batch) {
        rows.writeColumns(
                "insert into workplace (id, employer_id, unit_number, name, sector, surroundings, industry, employees, size_band,"
                        + " municipality_number, post_code, area, created_at, version) select u.*, 0 from unnest(%s) u",
                List.of(
                        "uuid",
                        "uuid",
                        "text",
                        "text",
                        "text",
                        "text",
                        "text",
                        "int4",
                        "text",
                        "text",
                        "text",
                        "int4",
                        "timestamptz"),
                batch.added);
        rows.writeColumns(
                "insert into workplace_standing (workplace_id, cap) select * from unnest(%s)",
                List.of("uuid", "int4"), batch.standings);
        rows.writeAll(
                "update workplace set employer_id = ?, name = ?, sector = ?, industry = ?, employees = ?, size_band = ?,"
                        + " municipality_number = ?, post_code = ?, area = ?, version = version + 1 where id = ?",
                batch.changed);
        rows.writeAll("update workplace_standing set cap = ? where workplace_id = ?", batch.caps);
        rows.writeColumns(
                "insert into workplace_register (workplace_id, employer_id, name, sector, industry, employees, size_band, municipality_number,"
                        + " post_code, area, industry_code, address, closed_on, brought, seen_in) select * from unnest(%s)"
                        + " on conflict (workplace_id) do update set (employer_id, name, sector, industry, employees, size_band,"
                        + " municipality_number, post_code, area, industry_code, address, closed_on, seen_in) = (excluded.employer_id, excluded.name,"
                        + " excluded.sector, excluded.industry, excluded.employees, excluded.size_band, excluded.municipality_number,"
                        + " excluded.post_code, excluded.area, excluded.industry_code, excluded.address, excluded.closed_on, excluded.seen_in)",
                List.of(
                        "uuid", "uuid", "text", "text", "text", "int4", "text", "text", "text", "int4", "text", "text",
                        "date", "bool", "int8"),
                batch.told);
        outbox.appendAll(batch.events);
    }

    /** The file has them, although their lines could not be brought in. */
    void seen(Collection<String> numbers, long run) {
        rows.write(
                "update workplace_register r set seen_in = ? from workplace w where w.id = r.workplace_id and w.unit_number = any (?)",
                run,
                numbers);
    }

    /** Those that the register had and that are not in a whole file of it any more: closed as far as anybody knows. */
    Counts flagGone(long run) {
        List<UUID> gone = rows.list(
                "update workplace_register set closed_on = ? where seen_in <> ? and closed_on is null returning workplace_id",
                row -> row.getObject(1, UUID.class),
                clock.today(),
                run);
        outbox.appendAll(gone.stream().map(WorkplaceClosed::new).toList());
        return new Counts(0, 0, 0, 0, gone.size(), 0, 0);
    }

    private Map<String, Parent> parents(Collection<UnitLine> lines) {
        Map<String, Parent> parents = new HashMap<>();
        rows.list(
                        "select id, organisation_number, sector from employer where organisation_number = any (?)",
                        row -> Map.entry(
                                row.getString("organisation_number"),
                                new Parent(row.getObject("id", UUID.class), Sector.valueOf(row.getString("sector")))),
                        lines.stream().map(UnitLine::parent).collect(Collectors.toSet()))
                .forEach(one -> parents.put(one.getKey(), one.getValue()));
        return parents;
    }

    private Map<String, Known> known(Collection<UnitLine> lines) {
        Map<String, Known> known = new HashMap<>();
        rows.list(
                        """
                select w.*, r.workplace_id is not null as told, r.employer_id as told_employer, r.name as told_name, r.sector as told_sector,
                  r.industry as told_industry, r.employees as told_employees, r.size_band as told_band, r.municipality_number as told_municipality,
                  r.post_code as told_post_code, r.area as told_area, coalesce(r.brought, false) as brought, r.closed_on
                from workplace w left join workplace_register r on r.workplace_id = w.id
                where w.unit_number = any (?) order by w.id for update of w""",
                        row -> Map.entry(row.getString("unit_number"), read(row)),
                        lines.stream().map(UnitLine::number).toList())
                .forEach(one -> known.put(one.getKey(), one.getValue()));
        return known;
    }

    private static Known read(ResultSet row) throws SQLException {
        return new Known(
                row.getObject("id", UUID.class),
                facts(
                        row,
                        "employer_id",
                        "name",
                        "sector",
                        "industry",
                        "employees",
                        "size_band",
                        "municipality_number",
                        "post_code",
                        "area"),
                row.getBoolean("told")
                        ? facts(
                                row,
                                "told_employer",
                                "told_name",
                                "told_sector",
                                "told_industry",
                                "told_employees",
                                "told_band",
                                "told_municipality",
                                "told_post_code",
                                "told_area")
                        : null,
                row.getObject("owner_id") != null,
                row.getBoolean("brought"),
                Rows.date(row, "closed_on"));
    }

    /** @param columns of the employer, name, sector, industry, employees, band, municipality, post code and area */
    private static UnitFacts facts(ResultSet row, String... columns) throws SQLException {
        int at = 0;
        return new UnitFacts(
                row.getObject(columns[at++], UUID.class),
                Objects.requireNonNull(row.getString(columns[at++])),
                Sector.valueOf(row.getString(columns[at++])),
                Rows.choice(row, columns[at++], Industry.class),
                new UnitFacts.Size(Rows.number(row, columns[at++]), Rows.choice(row, columns[at++], SizeBand.class)),
                new UnitFacts.Where(
                        row.getString(columns[at++]), row.getString(columns[at++]), row.getInt(columns[at])));
    }
}
