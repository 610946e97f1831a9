package no.innpass.organisation.office;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.innpass.geography.Municipality;
import no.innpass.organisation.Offices;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Tables {@code office} and {@code office_municipality}, for those who change them; all in the caller's transaction. */
@Singleton
@Transactional(TxType.MANDATORY)
class OfficeStore {
    private final Rows rows;
    private final Offices offices;
    private final Clock clock;

    OfficeStore(Rows rows, Offices offices, Clock clock) {
        this.rows = rows;
        this.offices = offices;
        this.clock = clock;
    }

    /** What a change starts from. */
    record Standing(UUID id, String number, String name, String municipality, boolean closed, long version) {}

    /** One change of offices at a time: which of them answer for a municipality is a question about all. */
    void lockAll() {
        rows.first("select pg_advisory_xact_lock(7311, 1)", row -> 1);
    }

    Optional<Standing> find(UUID id) {
        return one("id = ?", id);
    }

    Optional<Standing> byNumber(String number) {
        return one("number = ?", number);
    }

    /** Takes the row to the end of the transaction, so that nothing new can come to the office meanwhile. */
    Optional<Standing> lock(UUID id) {
        return one("id = ? for update", id);
    }

    void insert(UUID id, OfficeRequest office, Municipality seat) {
        rows.write(
                "insert into office (id, number, name, municipality, county, region, version) values (?, ?, ?, ?, ?, ?, 1)",
                id,
                office.number(),
                office.name().strip(),
                office.municipality(),
                seat.county().number(),
                seat.county().region());
        answersFor(id, office.answersFor());
    }

    void update(UUID id, OfficeRequest office, Municipality seat) {
        rows.write(
                "update office set name = ?, municipality = ?, county = ?, region = ?, version = version + 1 where id = ?",
                office.name().strip(),
                office.municipality(),
                seat.county().number(),
                seat.county().region(),
                id);
        rows.write("delete from office_municipality where office_id = ?", id);
        answersFor(id, office.answersFor());
        offices.changed(id);
    }

    void setClosed(UUID id, boolean closed) {
        rows.write(
                "update office set closed_at = ?::timestamptz, version = version + 1 where id = ?",
                closed ? clock.instant() : null,
                id);
        offices.changed(id);
    }

    /** Names of other offices that are open and answer for one of these. */
    List<String> othersFor(Collection<String> municipalities, @Nullable UUID id) {
        return rows.list("""
                select distinct o.name from office o join office_municipality m on m.office_id = o.id
                where o.closed_at is null and m.municipality = any(?) and o.id is distinct from ?::uuid order by o.name""", row -> row.getString(1), municipalities, id);
    }

    /** By office, in the order of the numbers. */
    Map<UUID, TreeSet<String>> municipalities() {
        Map<UUID, TreeSet<String>> all = new TreeMap<>();
        rows.list(
                        "select office_id, municipality from office_municipality",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .forEach(one -> all.computeIfAbsent(one.getKey(), any -> new TreeSet<>())
                        .add(one.getValue()));
        return all;
    }

    /** Names of those who lead the office and can log in, by office. */
    Map<UUID, TreeSet<String>> leaders() {
        Map<UUID, TreeSet<String>> all = new TreeMap<>();
        rows.list("""
                        select a.scope_id::uuid, l.display_name from affiliation a join login l on l.id = a.login_id
                        where a.role = 'OFFICE_LEADER' and a.scope = 'OFFICE' and l.active""", row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .forEach(one -> all.computeIfAbsent(one.getKey(), any -> new TreeSet<>())
                        .add(one.getValue()));
        return all;
    }

    private Optional<Standing> one(String where, Object value) {
        return rows.first(
                "select id, number, name, municipality, closed_at, version from office where " + where,
                row -> new Standing(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5) != null,
                        row.getLong(6)),
                value);
    }

    private void answersFor(UUID id, Collection<String> municipalities) {
        municipalities.forEach(
                one -> rows.write("insert into office_municipality (office_id, municipality) values (?, ?)", id, one));
    }
}
