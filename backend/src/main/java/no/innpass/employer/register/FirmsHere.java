package no.innpass.employer.register;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.Industry;
import no.innpass.employer.RegisterStanding;
import no.innpass.employer.Sector;
import no.innpass.employer.SizeBand;
import no.innpass.geography.Areas;
import no.innpass.geography.Municipality;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** What stands here of firms, by the numbers that the register has given them. */
@Singleton
class FirmsHere {
    private final Rows rows;
    private final Areas areas;

    FirmsHere(Rows rows, Areas areas) {
        this.rows = rows;
        this.areas = areas;
    }

    /** Empty where neither an employer nor a workplace here has the number. */
    @Transactional
    Optional<FirmView> find(String number) {
        return rows.first("""
                select e.*, coalesce(r.standing, 'ACTIVE') as standing, r.since, e.organisation_number <> ? as by_unit
                from employer e left join employer_register r on r.employer_id = e.id
                where e.organisation_number = ? or e.id = (select employer_id from workplace where unit_number = ?)
                order by by_unit limit 1""", row -> view(row, number), number, number, number);
    }

    /** Of the employer with this number; absent where it is not here. */
    @Transactional
    @Nullable UUID employer(String number) {
        return rows.first(
                        "select id from employer where organisation_number = ?",
                        row -> row.getObject("id", UUID.class),
                        number)
                .orElse(null);
    }

    /** Workplaces by the numbers of their units; a number that is not here is left out. */
    @Transactional
    Map<String, UUID> workplaces(Collection<String> numbers) {
        Map<String, UUID> found = new HashMap<>();
        rows.list(
                        "select unit_number, id from workplace where unit_number = any (?)",
                        row -> Map.entry(row.getString("unit_number"), row.getObject("id", UUID.class)),
                        numbers)
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    private FirmView view(ResultSet row, String asked) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        boolean byUnit = row.getBoolean("by_unit");
        List<FirmUnitView> units = units(id, byUnit ? asked : null);
        int inAll = byUnit
                ? 1
                : rows.first("select count(*) from workplace where employer_id = ?", one -> one.getInt(1), id)
                        .orElse(0);
        return new FirmView(
                Objects.requireNonNull(row.getString("organisation_number")),
                Objects.requireNonNull(row.getString("name")),
                Sector.valueOf(row.getString("sector")),
                RegisterStanding.valueOf(row.getString("standing")),
                Rows.date(row, "since"),
                RegisterSource.HERE,
                id,
                units,
                inAll);
    }

    private List<FirmUnitView> units(UUID employer, @Nullable String only) {
        return rows.list("""
                select w.*, r.industry_code as told_code, r.address, r.closed_on from workplace w
                left join workplace_register r on r.workplace_id = w.id
                where w.employer_id = ? and (?::text is null or w.unit_number = ?) order by w.name, w.id limit ?""", this::unit, employer, only, only, LiveRegister.MOST_UNITS);
    }

    private FirmUnitView unit(ResultSet row) throws SQLException {
        @Nullable String municipality = row.getString("municipality_number");
        return new FirmUnitView(
                Objects.requireNonNull(row.getString("unit_number")),
                Objects.requireNonNull(row.getString("name")),
                Rows.choice(row, "industry", Industry.class),
                row.getString("told_code"),
                Rows.number(row, "employees"),
                Rows.choice(row, "size_band", SizeBand.class),
                municipality,
                municipality == null
                        ? null
                        : areas.municipality(municipality)
                                .map(Municipality::name)
                                .orElse(null),
                row.getString("post_code"),
                row.getString("address"),
                Rows.date(row, "closed_on"),
                row.getObject("id", UUID.class));
    }
}
