package no.innpass.employer.network;

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
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Table {@code network_introduction}; inside the caller's transaction. */
@Singleton
class NetworkRows {
    /** What came of it is asked of what happened at the introduced firm, from that day on. */
    private static final String ALL = """
            select i.*, a.name as introducer, b.name as introduced, c.name as contact,
              (select min(x.day) from employer_activity x where x.workplace_id = i.introduced_id and x.state = 'HELD' and x.day >= i.day) as contacted_on,
              (select min((x.opened_at at time zone 'Europe/Oslo')::date) from workplace_opening x where x.workplace_id = i.introduced_id
                and (x.opened_at at time zone 'Europe/Oslo')::date >= i.day) as place_out_on,
              exists (select from workplace_standing x where x.workplace_id = i.introduced_id and x.running > 0) as hosting
            from network_introduction i join workplace a on a.id = i.introducer_id left join workplace b on b.id = i.introduced_id
            left join contact_person c on c.id = i.contact_id
            """;

    private final Rows rows;

    NetworkRows(Rows rows) {
        this.rows = rows;
    }

    Optional<NetworkIntroduction> find(UUID id) {
        return rows.first(ALL + "where i.id = ?", NetworkRows::read, id);
    }

    void lock(UUID id) {
        rows.first("select 1 from network_introduction where id = ? for update", row -> row.getInt(1), id);
    }

    /** From or to a firm, the newest day first, without what was written by mistake. */
    List<NetworkIntroduction> of(UUID firm, @Nullable LocalDate day, @Nullable UUID id, int limit) {
        return rows.list(ALL + """
                where (i.introducer_id = ? or i.introduced_id = ?) and i.state <> 'WITHDRAWN' and (?::date is null or (i.day, i.id) < (?::date, ?::uuid))
                order by i.day desc, i.id desc limit ?""", NetworkRows::read, firm, firm, day, day, id, limit);
    }

    /** Introductions to these firms, or written by these people, that nobody has followed with a contact, and their questions without an answer; the oldest first. */
    List<NetworkIntroduction> waiting(Collection<UUID> firms, Collection<UUID> people, int limit) {
        return rows.list(ALL + """
                where i.state = 'ASKED' and i.staff_id = any (?::uuid[])
                  or i.state = 'INTRODUCED' and i.hire_id is null and (i.introduced_id = any (?::uuid[]) or i.staff_id = any (?::uuid[]))
                    and not exists (select from employer_activity x where x.workplace_id = i.introduced_id and x.state = 'HELD' and x.day >= i.day)
                order by i.day, i.id limit ?""", NetworkRows::read, people, firms, people, limit);
    }

    /** One of this firm to that one stands, and nobody has been hired through it. */
    boolean stands(UUID introducer, UUID introduced) {
        return rows.first("""
                        select 1 from network_introduction
                        where introducer_id = ? and introduced_id = ? and state = 'INTRODUCED' and hire_id is null""", row -> row.getInt(1), introducer, introduced).isPresent();
    }

    /** Nobody else introduces anybody to or from these firms before this transaction ends; always in one order. */
    void lockFirms(Collection<UUID> firms) {
        rows.list(
                "select 1 from workplace_standing where workplace_id = any (?::uuid[]) order by workplace_id for update",
                row -> row.getInt(1),
                firms);
    }

    void insert(
            UUID id,
            UUID introducer,
            NetworkState state,
            NetworkRequest told,
            UUID by,
            UUID unit,
            LocalDate today,
            Instant at) {
        boolean asked = told.naming() != Naming.NOT_ASKED;
        rows.write(
                """
                insert into network_introduction (id, kind, state, introducer_id, introduced_id, contact_id, topic, naming, naming_on, naming_by, day,
                  staff_id, unit_id, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                told.kind(),
                state,
                introducer,
                told.introducedId(),
                told.contactId(),
                told.topic(),
                told.naming(),
                asked ? today : null,
                asked ? by : null,
                told.day(),
                by,
                unit,
                at);
    }

    /** What is taken back has no credit either. */
    void move(UUID id, NetworkState to, @Nullable UUID introduced, Instant at) {
        rows.write("""
                update network_introduction set state = ?, introduced_id = coalesce(?::uuid, introduced_id), written_at = ?, version = version + 1,
                  hire_id = case when ? then hire_id end, hired_on = case when ? then hired_on end where id = ?""", to, introduced, at, to == NetworkState.INTRODUCED, to == NetworkState.INTRODUCED, id);
    }

    void name(UUID id, Naming naming, @Nullable UUID contact, UUID by, LocalDate on, Instant at) {
        rows.write("""
                update network_introduction set naming = ?, contact_id = coalesce(?::uuid, contact_id), naming_on = ?, naming_by = ?, written_at = ?,
                  version = version + 1 where id = ?""", naming, contact, on, by, at, id);
    }

    private static NetworkIntroduction read(ResultSet row) throws SQLException {
        boolean stands = row.getString("state").equals(NetworkState.INTRODUCED.name());
        return new NetworkIntroduction(
                row.getObject("id", UUID.class),
                NetworkKind.valueOf(row.getString("kind")),
                NetworkState.valueOf(row.getString("state")),
                row.getObject("introducer_id", UUID.class),
                row.getString("introducer"),
                row.getObject("introduced_id", UUID.class),
                row.getString("introduced"),
                row.getObject("contact_id", UUID.class),
                row.getString("contact"),
                row.getString("topic"),
                Naming.valueOf(row.getString("naming")),
                Rows.date(row, "naming_on"),
                Objects.requireNonNull(Rows.date(row, "day")),
                row.getObject("staff_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                stands ? Rows.date(row, "contacted_on") : null,
                stands ? Rows.date(row, "place_out_on") : null,
                stands && row.getBoolean("hosting"),
                Rows.date(row, "hired_on"),
                row.getLong("version"));
    }
}
