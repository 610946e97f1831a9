package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.ContactRole;
import no.innpass.employer.Sector;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Table {@code join_request}; every call runs inside the caller's transaction. */
@Singleton
class JoinRows {
    private final Rows rows;

    JoinRows(Rows rows) {
        this.rows = rows;
    }

    /** @param reason of a refusal; @param workplaceId once accepted */
    record Join(
            UUID id,
            UUID loginId,
            UUID contactId,
            JoinRequest asked,
            UUID officeId,
            @Nullable UUID ownerId,
            JoinState state,
            Instant madeAt,
            @Nullable String reason,
            @Nullable UUID workplaceId,
            long version) {}

    void insert(Join join) {
        JoinRequest asked = join.asked();
        rows.write(
                """
                insert into join_request (id, login_id, contact_id, organisation_number, firm_name, sector, municipality, name, role,
                  phone, email, need_title, need_summary, office_id, owner_id, state, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                join.id(),
                join.loginId(),
                join.contactId(),
                asked.organisationNumber(),
                asked.firmName(),
                asked.sector(),
                asked.municipality(),
                asked.name(),
                asked.role(),
                asked.phone(),
                asked.email(),
                asked.need().title(),
                asked.need().summary(),
                join.officeId(),
                join.ownerId(),
                join.state(),
                join.madeAt());
    }

    Optional<Join> ofLogin(UUID login) {
        return rows.first("select * from join_request where login_id = ?", JoinRows::read, login);
    }

    Optional<Join> find(UUID id) {
        return rows.first("select * from join_request where id = ?", JoinRows::read, id);
    }

    /** Those that wait, oldest first. */
    List<Join> waiting(Collection<UUID> offices) {
        return rows.list(
                "select * from join_request where state = 'WAITING' and office_id::text = any(?) order by made_at, id",
                JoinRows::read,
                offices);
    }

    /** False when it has another version by now, or waits no more. */
    boolean edit(UUID id, JoinRequest.Draft need, long version) {
        return rows.write("""
                        update join_request set need_title = ?, need_summary = ?, version = version + 1
                        where id = ? and version = ? and state = 'WAITING'""", need.title(), need.summary(), id, version) == 1;
    }

    /** False when somebody has moved it on, or it waits no more. */
    boolean decide(UUID id, JoinState state, @Nullable String reason, @Nullable UUID workplace, Decision by) {
        return rows.write("""
                        update join_request set state = ?, reason = ?, workplace_id = ?, decided_by = ?, decided_at = ?,
                          version = version + 1
                        where id = ? and version = ? and state = 'WAITING'""", state, reason, workplace, by.login(), by.at(), id, by.version()) == 1;
    }

    /** @param version that was read */
    record Decision(UUID login, Instant at, long version) {}

    private static Join read(ResultSet row) throws SQLException {
        JoinRequest asked = new JoinRequest(
                row.getString("organisation_number"),
                row.getString("firm_name"),
                Sector.valueOf(row.getString("sector")),
                row.getString("municipality"),
                row.getString("name"),
                ContactRole.valueOf(row.getString("role")),
                row.getString("phone"),
                row.getString("email"),
                new JoinRequest.Draft(row.getString("need_title"), row.getString("need_summary")));
        return new Join(
                row.getObject("id", UUID.class),
                row.getObject("login_id", UUID.class),
                row.getObject("contact_id", UUID.class),
                asked,
                row.getObject("office_id", UUID.class),
                row.getObject("owner_id", UUID.class),
                JoinState.valueOf(row.getString("state")),
                Objects.requireNonNull(Rows.instant(row, "made_at")),
                row.getString("reason"),
                row.getObject("workplace_id", UUID.class),
                row.getLong("version"));
    }
}
