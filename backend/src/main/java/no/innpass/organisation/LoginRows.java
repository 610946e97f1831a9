package no.innpass.organisation;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import org.jspecify.annotations.Nullable;

/** Tables {@code login} and {@code affiliation}; every call runs inside the caller's transaction. */
@Singleton
class LoginRows {
    private static final String ACTOR = """
            select l.id, l.kind, l.person_id, l.display_name, l.language, a.role, a.scope, a.scope_id
            from login l left join affiliation a on a.login_id = l.id
            where l.active and %s
              and (l.kind <> 'STAFF' or exists (select from staff_member s where s.id = l.person_id and s.active))
            order by a.role, a.scope, a.scope_id
            """;

    private final JdbcOperations jdbc;
    private final Rows rows;

    LoginRows(JdbcOperations jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    record Known(UUID id, UUID personId) {}

    Optional<Known> known(byte[] keyHash) {
        return jdbc.prepareStatement("select id, person_id from login where key_hash = ?", query -> {
            query.setBytes(1, keyHash);
            ResultSet row = query.executeQuery();
            return row.next()
                    ? Optional.of(new Known(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                    : Optional.empty();
        });
    }

    /** How a login stands; @param linkedAt absent while no identity is linked */
    record Standing(
            UUID id,
            LoginKind kind,
            UUID personId,
            String displayName,
            boolean active,
            @Nullable Instant linkedAt,
            long version) {}

    Optional<Standing> standing(UUID id) {
        return standing("id", id);
    }

    /** The login of a person: of several one that is linked, the oldest of these. */
    Optional<Standing> ofPerson(UUID person) {
        return standing("person_id", person);
    }

    private Optional<Standing> standing(String column, UUID id) {
        return rows.first(
                "select * from login where " + column + " = ? order by key_hash is null, id limit 1",
                row -> new Standing(
                        row.getObject("id", UUID.class),
                        LoginKind.valueOf(row.getString("kind")),
                        row.getObject("person_id", UUID.class),
                        row.getString("display_name"),
                        row.getBoolean("active"),
                        Rows.instant(row, "linked_at"),
                        row.getLong("version")),
                id);
    }

    /** @param keyHash absent for a login that is to be linked by its one-time code */
    void put(UUID id, byte @Nullable [] keyHash, NewLogin login, Instant now) {
        rows.write(
                """
                insert into login (id, key_hash, kind, person_id, display_name, language, linked_at) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set display_name = excluded.display_name, language = excluded.language, active = true
                """,
                id,
                keyHash,
                login.kind(),
                login.personId(),
                login.displayName(),
                login.language(),
                keyHash == null ? null : now);
    }

    /** Puts this identity in the place of the one before. */
    void linkKey(UUID id, byte[] keyHash, Instant now) {
        rows.write(
                "update login set key_hash = ?, linked_at = ?, version = version + 1 where id = ?", keyHash, now, id);
    }

    /** False when the login has moved on since that version. */
    boolean nextVersion(UUID id, long version) {
        return rows.write("update login set version = version + 1 where id = ? and version = ?", id, version) == 1;
    }

    void setActive(UUID id, boolean active) {
        rows.write("update login set active = ? where id = ?", active, id);
    }

    /** False when it was not there. */
    boolean remove(UUID loginId, Affiliation affiliation) {
        return rows.write(
                        "delete from affiliation where login_id = ? and role = ? and scope = ? and scope_id is not distinct from ?",
                        loginId,
                        affiliation.role(),
                        affiliation.scope(),
                        affiliation.scopeId())
                == 1;
    }

    List<Affiliation> affiliations(UUID loginId) {
        return rows.list(
                "select role, scope, scope_id from affiliation where login_id = ? order by role, scope, scope_id",
                row -> new Affiliation(
                        Role.valueOf(row.getString(1)), ScopeKind.valueOf(row.getString(2)), row.getString(3)),
                loginId);
    }

    /**
     * How many can log in and act in this role besides one of them. Whoever asks waits for others who ask, until their transactions end:
     * two who go at the same time are not each other's last.
     */
    long othersWith(Role role, UUID besides) {
        rows.list("select pg_advisory_xact_lock(hashtext('affiliation ' || ?))", row -> 0, role.name());
        return rows.first("""
                        select count(distinct l.id) from login l join affiliation a on a.login_id = l.id
                        where l.active and l.key_hash is not null and a.role = ? and l.id <> ?
                          and (l.kind <> 'STAFF' or exists (select from staff_member s where s.id = l.person_id and s.active))""", row -> row.getLong(1), role, besides).orElse(0L);
    }

    void add(UUID loginId, Affiliation affiliation) {
        rows.write(
                "insert into affiliation (login_id, role, scope, scope_id) values (?, ?, ?, ?) on conflict do nothing",
                loginId,
                affiliation.role(),
                affiliation.scope(),
                affiliation.scopeId());
    }

    void removeAffiliations(UUID loginId) {
        rows.write("delete from affiliation where login_id = ?", loginId);
    }

    Optional<Actor> actorByKey(byte[] keyHash) {
        return actor("l.key_hash = ?", query -> query.setBytes(1, keyHash));
    }

    Optional<Actor> actorById(UUID loginId) {
        return actor("l.id = ?", query -> query.setObject(1, loginId));
    }

    private interface Binding {
        void on(PreparedStatement query) throws SQLException;
    }

    private Optional<Actor> actor(String condition, Binding binding) {
        return jdbc.prepareStatement(ACTOR.formatted(condition), query -> {
            binding.on(query);
            ResultSet row = query.executeQuery();
            if (!row.next()) {
                return Optional.empty();
            }
            Actor bare = new Actor(
                    row.getObject(1, UUID.class),
                    LoginKind.valueOf(row.getString(2)),
                    row.getObject(3, UUID.class),
                    row.getString(4),
                    Language.valueOf(row.getString(5)),
                    List.of());
            return Optional.of(bare.with(affiliations(row)));
        });
    }

    /** From the current row on. */
    private static List<Affiliation> affiliations(ResultSet row) throws SQLException {
        List<Affiliation> affiliations = new ArrayList<>();
        do {
            @Nullable String role = row.getString(6);
            if (role != null) {
                affiliations.add(
                        new Affiliation(Role.valueOf(role), ScopeKind.valueOf(row.getString(7)), row.getString(8)));
            }
        } while (row.next());
        return affiliations;
    }
}
